package org.mouseion.app.collection.text.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.collation.Alignment;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.PageText;

/// Two readings of a page line by line.
///
/// @param rows in reading order
public record Difference(List<Row> rows, Agreement agreement) {

    public Difference {
        rows = List.copyOf(rows);
    }

    /// A line of both, or of one of them.
    ///
    /// @param one line of the first reading, or null
    /// @param other line of the second reading, or null
    /// @param oneAt its place in the first reading, or -1
    /// @param otherAt its place in the second reading, or -1
    /// @param ones the words of the first, marked where they differ
    /// @param others the words of the second
    public record Row(
            @Nullable Line one, @Nullable Line other, int oneAt, int otherAt, List<Piece> ones, List<Piece> others) {

        public boolean isAgreed() {
            return one != null && other != null && WordLaying.words(one.text()).equals(WordLaying.words(other.text()));
        }

        /// The one that has a place on the picture, else the first there is.
        public Line shown() {
            boolean byOther = other != null
                    && (one == null
                            || Frames.of(one).isNone() && !Frames.of(other).isNone());
            return Objects.requireNonNull(byOther ? other : one);
        }

        /// The first there is.
        Line first() {
            return Objects.requireNonNull(one == null ? other : one);
        }
    }

    /// Words in a row that both have, or only one.
    public record Piece(String text, boolean differs) {}

    public static Difference of(PageText one, PageText other) {
        List<Line> ones = one.lines().toList();
        List<Line> others = other.lines().toList();
        Agreement.Count count = new Agreement.Count();
        List<Row> rows = new ArrayList<>();
        for (LinePairs.Pair pair : LinePairs.of(ones, others)) {
            Line first = pair.one() < 0 ? null : ones.get(pair.one());
            Line second = pair.other() < 0 ? null : others.get(pair.other());
            String said = first == null ? "" : first.text();
            String saidToo = second == null ? "" : second.text();
            count.add(said, saidToo);
            List<String> words = WordLaying.words(said);
            List<String> wordsToo = WordLaying.words(saidToo);
            Alignment alignment = Alignment.of(words, wordsToo);
            rows.add(new Row(
                    first,
                    second,
                    pair.one(),
                    pair.other(),
                    pieces(alignment, words, true),
                    pieces(alignment, wordsToo, false)));
        }
        return new Difference(rows, count.result());
    }

    private static List<Piece> pieces(Alignment alignment, List<String> words, boolean first) {
        Alignment.Kind absent = first ? Alignment.Kind.PUT_IN : Alignment.Kind.LEFT_OUT;
        List<Piece> pieces = new ArrayList<>();
        for (Alignment.Step step : alignment.steps()) {
            if (step.kind() == absent) {
                continue;
            }
            String word = words.get(first ? step.one() : step.other());
            boolean differs = step.kind() != Alignment.Kind.SAME;
            if (!pieces.isEmpty() && pieces.getLast().differs() == differs) {
                pieces.add(new Piece(pieces.removeLast().text() + " " + word, differs));
            } else {
                pieces.add(new Piece(word, differs));
            }
        }
        return List.copyOf(pieces);
    }
}
