package org.mouseion.formats.iiif.presentation.reading;

import java.util.List;
import org.mouseion.formats.iiif.annotations.Annotation;

/// Annotations of a canvas.
///
/// @param id          where they can be fetched, `""` where they are only here
/// @param annotations those that are here; none where they must be fetched
public record FoundTexts(String id, List<Annotation> annotations) {

    public FoundTexts {
        annotations = List.copyOf(annotations);
    }
}
