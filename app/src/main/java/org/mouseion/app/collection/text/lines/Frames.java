package org.mouseion.app.collection.text.lines;

import java.util.List;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.Word;

/// Boxes around boxes. [Box#NONE] is nowhere and adds nothing.
final class Frames {

    private Frames() {}

    static Box around(List<Box> boxes) {
        return Box.around(boxes.stream()
                .filter(box -> !box.isNone())
                .flatMap(box -> box.corners().stream())
                .toList());
    }

    static Box ofWords(List<Word> words) {
        return around(words.stream().map(Word::box).toList());
    }

    /// Where the line stands: its own box, else the one around its words.
    static Box of(Line line) {
        return line.box().isNone() ? ofWords(line.words()) : line.box();
    }
}
