package org.mouseion.formats.iiif.presentation.reading;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.formats.iiif.annotations.AnnotationReader;
import org.mouseion.formats.iiif.json.JsonView;

/// A canvas of version 3.
final class CanvasThree {

    private CanvasThree() {}

    static FoundCanvas of(JsonView canvas) {
        List<FoundMedium> media = new ArrayList<>();
        for (JsonView page : canvas.get("items").items()) {
            for (JsonView annotation : page.get("items").items()) {
                annotation.get("body").items().forEach(body -> Media.collect(body, media));
            }
        }
        List<FoundTexts> texts = new ArrayList<>();
        for (JsonView page : canvas.get("annotations").items()) {
            texts.add(new FoundTexts(Addresses.of(page.id()), AnnotationReader.of(page)));
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
