package org.mouseion.formats.iiif.presentation.reading;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.formats.iiif.annotations.AnnotationReader;
import org.mouseion.formats.iiif.json.JsonView;

/// A canvas of version 2.
final class CanvasTwo {

    private CanvasTwo() {}

    static FoundCanvas of(JsonView canvas) {
        List<FoundMedium> media = new ArrayList<>();
        for (JsonView annotation : canvas.get("images").items()) {
            annotation.get("resource").items().forEach(body -> Media.collect(body, media));
        }
        List<FoundTexts> texts = new ArrayList<>();
        for (JsonView list : canvas.get("otherContent").items()) {
            texts.add(new FoundTexts(Addresses.of(list.id()), AnnotationReader.of(list)));
        }
        return new FoundCanvas(
                canvas.id(),
                Wording.of(canvas.get("label")),
                canvas.get("width").length(),
                canvas.get("height").length(),
                Media.duration(canvas),
                media,
                texts);
    }
}
