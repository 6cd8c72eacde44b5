package org.mouseion.formats.iiif.presentation.reading;

import java.util.List;
import org.mouseion.formats.iiif.json.LanguageMap;

/// One page or view.
///
/// @param width    0 where it is not said
/// @param height   0 where it is not said
/// @param duration in seconds, 0 where it is not said
/// @param media    what is painted on it; of a choice every item, the preferred first
/// @param texts    transcriptions and remarks
public record FoundCanvas(
        String id,
        LanguageMap label,
        int width,
        int height,
        double duration,
        List<FoundMedium> media,
        List<FoundTexts> texts) {

    public FoundCanvas {
        media = List.copyOf(media);
        texts = List.copyOf(texts);
    }
}
