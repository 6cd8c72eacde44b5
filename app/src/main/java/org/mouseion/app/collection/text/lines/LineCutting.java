package org.mouseion.app.collection.text.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.Point;
import org.mouseion.formats.pages.Reading;
import org.mouseion.formats.pages.Word;

/// Cuts lines, joins them, and moves them to another place.
final class LineCutting {

    private LineCutting() {}

    static Line joined(Line first, Line second) {
        boolean byWords = first.readings().isEmpty() && second.readings().isEmpty();
        List<Word> words = first.words().isEmpty() || second.words().isEmpty()
                ? byWords ? both(first.words(), second.words()) : List.of()
                : both(first.words(), second.words());
        String text = (first.text() + " " + second.text()).strip();
        return new Line(
                first.id(),
                Frames.around(List.of(Frames.of(first), Frames.of(second))),
                List.of(),
                both(first.baseline(), second.baseline()),
                words,
                byWords || text.isEmpty() ? List.of() : List.of(Reading.of(text)));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /// The line in parts, each with its words and the room they take.
    static List<Line> cut(Line line, List<String> parts) {
        Line whole = WordLaying.lay(line, String.join(" ", parts));
        Box frame = Frames.of(line);
        List<Line> lines = new ArrayList<>();
        int at = 0;
        for (String part : parts) {
            int many = WordLaying.words(part).size();
            String id = lines.isEmpty() ? line.id() : "";
            if (whole.words().size() < at + many) {
                lines.add(new Line(id, Box.NONE, List.of(), List.of(), List.of(), List.of(Reading.of(part.strip()))));
            } else {
                List<Word> words = whole.words().subList(at, at + many);
                Box room = Frames.ofWords(words);
                Box box = room.isNone() || frame.isNone()
                        ? room
                        : new Box(room.x(), frame.y(), room.width(), frame.height());
                lines.add(new Line(id, box, List.of(), List.of(), words, List.of()));
            }
            at += many;
        }
        return lines;
    }

    /// The line at another place; its words go with it.
    static Line moved(Line line, Box to) {
        Box from = Frames.of(line);
        List<Word> words = line.words().stream()
                .map(word -> new Word(word.id(), moved(word.box(), from, to), word.readings(), word.whole()))
                .toList();
        return new Line(line.id(), to, List.of(), List.of(), words, line.readings());
    }

    private static Box moved(Box box, Box from, Box to) {
        if (box.isNone() || from.width() == 0 || from.height() == 0) {
            return box.isNone() ? Box.NONE : to;
        }
        return Box.around(box.corners().stream()
                .map(point -> new Point(
                        to.x() + Math.toIntExact((long) (point.x() - from.x()) * to.width() / from.width()),
                        to.y() + Math.toIntExact((long) (point.y() - from.y()) * to.height() / from.height())))
                .toList());
    }
}
