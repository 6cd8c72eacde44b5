package org.mouseion.formats.iiif.presentation;

import java.util.List;
import java.util.Optional;

/// One page, side or view of a work, or one recording (section 5.3).
///
/// @param id          its address, without a fragment; the addresses of what is painted on it are made from
///                    it
/// @param width       0 for a recording that is only heard
/// @param height      0 for a recording that is only heard
/// @param duration    in seconds, 0 for what stands still
/// @param painted     what is shown: one medium; of several the viewer lets the visitor choose, the first at
///                    first
/// @param texts       transcriptions, comments and the like
/// @param captions    subtitles of a recording, as WebVTT
/// @param placeholder what is shown until a recording begins
public record Canvas(
        String id,
        Description description,
        int width,
        int height,
        double duration,
        List<Medium> painted,
        List<TextPage> texts,
        List<Link> captions,
        Optional<Medium> placeholder) {

    public Canvas {
        painted = List.copyOf(painted);
        texts = List.copyOf(texts);
        captions = List.copyOf(captions);
        if (id.indexOf('#') >= 0) {
            throw new IllegalArgumentException("The address of a canvas has no fragment (section 5.3): " + id);
        }
        if (width < 0 || height < 0 || (width == 0) != (height == 0) || width == 0 && !(duration > 0)) {
            throw new IllegalArgumentException("A canvas has a width and a height, or a duration (section 5.3): " + id);
        }
    }

    /// A picture on a canvas of its own size.
    public static Canvas of(String id, Description description, Medium picture, List<TextPage> texts) {
        return new Canvas(
                id,
                description,
                picture.width(),
                picture.height(),
                picture.duration(),
                List.of(picture),
                texts,
                List.of(),
                Optional.empty());
    }
}
