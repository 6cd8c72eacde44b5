package org.mouseion.app.collection.text.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.collation.Alignment;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.Reading;
import org.mouseion.formats.pages.Word;

/// Lays a corrected text over the places of the words that were there.
///
/// As many words as before stand where those stood. Else both are aligned: a word that is still there stays where it
/// is, with its readings; what came between two of them shares their room by its letters, or stands on its neighbour
/// where there is none. A text that is the same stays the same line.
public final class WordLaying {

    private WordLaying() {}

    /// The line with this text. It keeps its number, box, outline and baseline.
    public static Line lay(Line before, String text) {
        List<String> words = words(text);
        if (words.equals(words(before.text()))) {
            return before;
        }
        Box frame = Frames.of(before);
        if (frame.isNone() && before.words().isEmpty()) {
            return with(before, List.of(), words.isEmpty() ? List.of() : List.of(Reading.of(String.join(" ", words))));
        }
        return with(before, laid(before.words(), words, frame), List.of());
    }

    /// Words are parted by spaces of any kind.
    static List<String> words(String text) {
        String plain = text.replaceAll("[\\s\\h]+", " ").strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    private static Line with(Line line, List<Word> words, List<Reading> readings) {
        return new Line(line.id(), line.box(), line.outline(), line.baseline(), words, readings);
    }

    private static List<Word> laid(List<Word> old, List<String> words, Box frame) {
        if (old.size() == words.size()) {
            return each(old, words);
        }
        Alignment alignment = Alignment.of(old.stream().map(Word::text).toList(), words);
        @Nullable Word[] placed = new Word[words.size()];
        Direction direction = Direction.of(old, words, frame);
        List<Word> gone = new ArrayList<>();
        @Nullable Word last = null;
        int from = 0;
        int at = 0;
        for (Alignment.Step step : alignment.steps()) {
            if (step.kind() == Alignment.Kind.SAME) {
                Word stays = old.get(step.one());
                fill(placed, words, from, at, gone, direction.between(last, stays, gone));
                placed[at++] = stays;
                from = at;
                gone.clear();
                last = stays;
            } else {
                if (step.kind() != Alignment.Kind.PUT_IN) {
                    gone.add(old.get(step.one()));
                }
                at += step.kind() == Alignment.Kind.LEFT_OUT ? 0 : 1;
            }
        }
        fill(placed, words, from, at, gone, direction.between(last, null, gone));
        return Arrays.stream(placed)
                .map(word -> java.util.Objects.requireNonNull(word, "every word was placed"))
                .toList();
    }

    private static List<Word> each(List<Word> old, List<String> words) {
        List<Word> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            all.add(written(old.get(i), words.get(i)));
        }
        return all;
    }

    /// The same word stays with its readings; another is certain, and breaks at the end of a line as it says itself.
    private static Word written(Word old, String text) {
        return old.text().equals(text) ? old : new Word(old.id(), old.box(), List.of(Reading.of(text)), null);
    }

    private static void fill(
            @Nullable Word[] placed, List<String> words, int from, int to, List<Word> gone, Room room) {
        if (gone.size() == to - from) {
            for (int i = from; i < to; i++) {
                placed[i] = written(gone.get(i - from), words.get(i));
            }
            return;
        }
        List<Box> boxes = room.shared(words.subList(from, to));
        for (int i = from; i < to; i++) {
            placed[i] = new Word("", boxes.get(i - from), List.of(Reading.of(words.get(i))), null);
        }
    }

    /// Room for words that stand nowhere yet.
    ///
    /// @param neighbour where they stand if the room is narrower than a pixel a letter, or [Box#NONE]
    private record Room(Direction direction, Box box, Box neighbour) {

        /// One box a word, in their order, as wide as the word has letters; a letter's width parts them.
        List<Box> shared(List<String> words) {
            long letters = Math.max(0, words.size() - 1);
            for (String word : words) {
                letters += word.codePointCount(0, word.length());
            }
            if (box.width() < letters && !neighbour.isNone()) {
                return Collections.nCopies(words.size(), direction.turned(neighbour));
            }
            List<Box> boxes = new ArrayList<>();
            long before = 0;
            for (String word : words) {
                long after = before + word.codePointCount(0, word.length());
                int left = (int) (box.width() * before / letters);
                int right = (int) (box.width() * after / letters);
                boxes.add(
                        box.isNone()
                                ? Box.NONE
                                : direction.turned(new Box(box.x() + left, box.y(), right - left, box.height())));
                before = after + 1;
            }
            return boxes;
        }
    }

    /// Reads a line from its beginning, whichever side that is on.
    private record Direction(Box frame, boolean fromRight) {

        static Direction of(List<Word> old, List<String> words, Box frame) {
            List<Box> known =
                    old.stream().map(Word::box).filter(box -> !box.isNone()).toList();
            boolean fromRight = known.size() > 1
                    ? known.getFirst().x() > known.getLast().x()
                    : String.join(" ", words)
                            .codePoints()
                            .map(Character::getDirectionality)
                            .filter(way -> way == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                                    || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                    || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                            .limit(1)
                            .anyMatch(way -> way != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
            return new Direction(frame, fromRight);
        }

        /// The box as a reader from the left sees it; the same back again.
        Box turned(Box box) {
            return fromRight && !box.isNone()
                    ? new Box(2 * frame.x() + frame.width() - box.x() - box.width(), box.y(), box.width(), box.height())
                    : box;
        }

        /// The room of the words that are gone, or between the two that stay, or up to an end of the line.
        Room between(@Nullable Word before, @Nullable Word after, List<Word> gone) {
            Box freed = Frames.ofWords(gone);
            if (!freed.isNone()) {
                return new Room(this, turned(freed), Box.NONE);
            }
            if (frame.isNone()) {
                return new Room(this, Box.NONE, Box.NONE);
            }
            Box first = before == null ? Box.NONE : turned(before.box());
            Box last = after == null ? Box.NONE : turned(after.box());
            int left = first.isNone() ? frame.x() : Math.max(frame.x(), first.x() + first.width());
            int right = last.isNone() ? frame.x() + frame.width() : Math.min(frame.x() + frame.width(), last.x());
            left = Math.min(left, frame.x() + frame.width());
            Box height = Frames.around(List.of(first, last));
            Box tall = height.isNone() ? frame : height;
            Box room = new Box(left, tall.y(), Math.max(0, right - left), tall.height());
            return new Room(this, room, first.isNone() ? last : first);
        }
    }
}
