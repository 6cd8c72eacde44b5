package org.mouseion.formats.iiif.transcription;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mouseion.formats.iiif.annotations.Annotation;
import org.mouseion.formats.iiif.annotations.Body;
import org.mouseion.formats.iiif.annotations.Target;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.Reading;
import org.mouseion.formats.pages.Region;
import org.mouseion.formats.pages.Word;

/// Lines or words of a page as annotations of the motivation `supplementing` (Presentation API 3.0, section
/// 5.3). A doubt is a choice of readings, the best first; see [Annotation#best] for viewers that know of
/// none.
public final class PageAnnotations {

    private static final String MOTIVATION = "supplementing";

    private PageAnnotations() {}

    /// Every line that was read, in reading order.
    public static List<Annotation> lines(PageText page, Layer layer) {
        PageText fitted = page.fittedTo(layer.width(), layer.height());
        List<Annotation> annotations = new ArrayList<>();
        int number = 0;
        for (Region region : fitted.regions()) {
            for (Line line : region.lines()) {
                number++;
                if (line.isRead()) {
                    annotations.add(annotation(
                            layer,
                            layer.address() + "/line/" + number,
                            body(page, layer, readings(line)),
                            place(line, region)));
                }
            }
        }
        return annotations;
    }

    /// Every word, in reading order.
    public static List<Annotation> words(PageText page, Layer layer) {
        PageText fitted = page.fittedTo(layer.width(), layer.height());
        List<Annotation> annotations = new ArrayList<>();
        fitted.words()
                .forEach(word -> annotations.add(annotation(
                        layer,
                        layer.address() + "/word/" + (annotations.size() + 1),
                        body(page, layer, word.readings()),
                        word.box())));
        return annotations;
    }

    /// A line that was read word by word has one reading here: which doubts belong together is known of words
    /// only.
    private static List<Reading> readings(Line line) {
        return line.readings().isEmpty() ? List.of(Reading.of(line.text())) : line.readings();
    }

    private static Annotation annotation(Layer layer, String id, Body body, Box box) {
        Target target = within(layer, box)
                .map(inside -> Target.of(layer.canvas(), inside))
                .orElseGet(() -> Target.of(layer.canvas()));
        return layer.signed(Annotation.of(id, MOTIVATION, body, target));
    }

    private static Body body(PageText page, Layer layer, List<Reading> readings) {
        String language = page.language().isEmpty() ? layer.language() : page.language();
        List<Body.Text> texts = readings.stream()
                .map(reading -> Body.Text.plain(reading.text(), language))
                .distinct()
                .toList();
        return texts.size() == 1 ? texts.getFirst() : new Body.Choice(texts);
    }

    /// The box of a line, else that of its words, else that of its region.
    private static Box place(Line line, Region region) {
        if (!line.box().isNone()) {
            return line.box();
        }
        Box words = Box.around(line.words().stream()
                .map(Word::box)
                .filter(box -> !box.isNone())
                .flatMap(box -> box.corners().stream())
                .toList());
        return words.isNone() ? region.box() : words;
    }

    /// What of the box lies on the canvas; empty where nothing does, and the whole canvas is meant.
    private static Optional<org.mouseion.formats.iiif.annotations.Box> within(Layer layer, Box box) {
        int left = Math.clamp(box.x(), 0, layer.width());
        int top = Math.clamp(box.y(), 0, layer.height());
        int right = Math.clamp((long) box.x() + box.width(), 0, layer.width());
        int low = Math.clamp((long) box.y() + box.height(), 0, layer.height());
        return right > left && low > top
                ? Optional.of(new org.mouseion.formats.iiif.annotations.Box(left, top, right - left, low - top))
                : Optional.empty();
    }
}
