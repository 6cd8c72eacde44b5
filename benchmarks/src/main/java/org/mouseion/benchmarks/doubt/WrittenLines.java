package org.mouseion.benchmarks.doubt;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.mouseion.algorithms.collation.Alignment;
import org.mouseion.algorithms.doubt.Keys;
import org.mouseion.algorithms.doubt.Slot;

/// In which written line each word stands that a machine read.
///
/// A line that was read well is laid where it fits best on the page, so that columns that are none, read
/// one after the other, do no harm. All others are laid along the text in its order. Both go by letters:
/// the best readings along what is written, by the fewest letters changed, left out and put in. A word
/// stands in the line that most of its letters lie along; letters that are right count ten times, so that a
/// few of them outweigh what was only laid beside something. Words run together, broken, or read where
/// nothing is written find a line too.
final class WrittenLines {

    private static final int RIGHT = 10;

    /// Shorter lines fit in many places.
    private static final int LEAST_LETTERS = 8;

    /// Letters changed, by those of the line; what nobody could recognise fits worse.
    private static final double MOST_CHANGED = 0.4;

    private final int[] text;
    private final int[] lineOf;
    private final int[] read;
    private final int[] slotOf;
    private final int[][] votes;

    private WrittenLines(List<List<String>> written, List<Slot> slots) {
        List<String> lines =
                written.stream().map(line -> String.join(" ", line) + " ").toList();
        List<String> words = slots.stream().map(slot -> best(slot) + " ").toList();
        this.text = letters(lines);
        this.lineOf = owners(lines);
        this.read = letters(words);
        this.slotOf = owners(words);
        this.votes = new int[slots.size()][written.size()];
    }

    /// @param written the keys of each line, at least one line
    /// @return for each slot the number of a written line
    static List<Integer> of(List<List<String>> written, List<Slot> slots) {
        WrittenLines lines = new WrittenLines(written, slots);
        lines.lay(0, lines.text.length, 0, lines.read.length);
        int from = 0;
        while (from < lines.read.length) {
            int to = from;
            int line = slots.get(lines.slotOf[from]).line();
            while (to < lines.read.length && slots.get(lines.slotOf[to]).line() == line) {
                to++;
            }
            lines.layWhereItFits(from, to);
            from = to;
        }
        return Arrays.stream(lines.votes).map(WrittenLines::most).toList();
    }

    private static String best(Slot slot) {
        return slot.readings().isEmpty()
                ? ""
                : Keys.of(slot.readings().getFirst().text());
    }

    private static int[] letters(List<String> texts) {
        return String.join("", texts).chars().toArray();
    }

    /// For each letter the text it belongs to.
    private static int[] owners(List<String> texts) {
        return IntStream.range(0, texts.size())
                .flatMap(i -> IntStream.generate(() -> i).limit(texts.get(i).length()))
                .toArray();
    }

    private void layWhereItFits(int from, int to) {
        if (to - from < LEAST_LETTERS) {
            return;
        }
        int[] fit = fit(Arrays.copyOfRange(read, from, to));
        if (fit[2] <= MOST_CHANGED * (to - from)) {
            for (int slot = slotOf[from]; slot <= slotOf[to - 1]; slot++) {
                Arrays.fill(votes[slot], 0);
            }
            lay(fit[0], fit[1], from, to);
        }
    }

    private void lay(int textFrom, int textTo, int readFrom, int readTo) {
        Alignment alignment =
                Alignment.of(Arrays.copyOfRange(text, textFrom, textTo), Arrays.copyOfRange(read, readFrom, readTo));
        for (Alignment.Step step : alignment.steps()) {
            if (step.kind() != Alignment.Kind.LEFT_OUT) {
                int line = lineOf[Math.min(textFrom + step.one(), textTo - 1)];
                votes[slotOf[readFrom + step.other()]][line] += step.kind() == Alignment.Kind.SAME ? RIGHT : 1;
            }
        }
    }

    /// The stretch of the text nearest to these letters: its beginning, its end and the distance (Sellers
    /// 1980).
    private int[] fit(int[] letters) {
        int[] row = IntStream.rangeClosed(0, letters.length).toArray();
        int[] starts = new int[letters.length + 1];
        int[] best = {0, 1, Integer.MAX_VALUE};
        for (int i = 1; i <= text.length; i++) {
            int diagonal = row[0];
            int diagonalStart = starts[0];
            starts[0] = i;
            for (int j = 1; j <= letters.length; j++) {
                int both = diagonal + (text[i - 1] == letters[j - 1] ? 0 : 1);
                int bothStart = diagonalStart;
                diagonal = row[j];
                diagonalStart = starts[j];
                if (both <= row[j] + 1 && both <= row[j - 1] + 1) {
                    row[j] = both;
                    starts[j] = bothStart;
                } else if (row[j] <= row[j - 1]) {
                    row[j]++;
                } else {
                    row[j] = row[j - 1] + 1;
                    starts[j] = starts[j - 1];
                }
            }
            if (row[letters.length] < best[2] && starts[letters.length] < i) {
                best = new int[] {starts[letters.length], i, row[letters.length]};
            }
        }
        return best;
    }

    /// The first of the greatest.
    private static int most(int[] votes) {
        int most = 0;
        for (int i = 1; i < votes.length; i++) {
            if (votes[i] > votes[most]) {
                most = i;
            }
        }
        return most;
    }
}
