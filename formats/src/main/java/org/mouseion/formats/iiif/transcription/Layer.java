package org.mouseion.formats.iiif.transcription;

import java.time.Instant;
import java.util.Optional;
import org.mouseion.formats.iiif.annotations.Annotation;
import org.mouseion.formats.iiif.annotations.Maker;

/// One reading of one page, by one reader.
///
/// @param address   under which its annotations have theirs: `ADDRESS/line/3`, `ADDRESS/word/17`
/// @param canvas    the address of the canvas
/// @param width     of the canvas
/// @param height    of the canvas
/// @param language  BCP 47, for a page that does not say its own; `""` for not known
/// @param generator the programme that read it; empty for a reading by a person
/// @param creator   the person or house that wrote it; empty for a reading by a machine
/// @param created   when it was made
public record Layer(
        String address,
        String canvas,
        int width,
        int height,
        String language,
        Optional<Maker> generator,
        Optional<Maker> creator,
        Optional<Instant> created) {

    public Layer {
        if (width < 1 || height < 1 || address.isEmpty() || canvas.isEmpty()) {
            throw new IllegalArgumentException("A layer lies on a canvas with a size: " + canvas + ", " + width + " by "
                    + height + ", under " + address);
        }
    }

    Annotation signed(Annotation annotation) {
        return new Annotation(
                annotation.id(),
                annotation.motivations(),
                annotation.bodies(),
                annotation.targets(),
                creator,
                created,
                generator,
                annotation.rights());
    }
}
