package org.mouseion.algorithms.spotting;

import java.util.ArrayList;
import java.util.List;

/// The words of a line, by the white between them.
///
/// The line is stood upright, so that leaning letters do not close the white. Of the gaps between its
/// columns of ink, those between letters are many and narrow, those between words few and wide: the parting
/// that leaves both kinds most alike within themselves is taken (N. Otsu, 1979), within what hands do: not
/// under [#LEAST] spreads of the line.
public final class WordGaps {

    private static final double LEAST = 0.55;
    private static final double SURE = 1.6;

    private final Ink line;
    private final double slant;
    private final int margin;
    private final double spread;
    private final List<int[]> runs;

    private WordGaps(Ink line) {
        this.line = line;
        this.slant = Slant.of(line);
        this.margin = (int) Math.ceil(Math.abs(slant) * line.height() / 2) + 1;
        long[] columns = new long[line.width() + 2 * margin];
        double mass = 0;
        double sum = 0;
        double square = 0;
        for (int y = 0; y < line.height(); y++) {
            for (int x = 0; x < line.width(); x++) {
                int ink = line.at(x, y);
                if (ink > 0) {
                    columns[stood(x, y)] += ink;
                    mass += ink;
                    sum += (double) ink * y;
                    square += (double) ink * y * y;
                }
            }
        }
        this.spread = mass == 0 ? 1 : Math.max(1, Math.sqrt(Math.max(0, square / mass - sum / mass * (sum / mass))));
        this.runs = runs(columns);
    }

    /// The gaps of a line cut out of a page.
    public static WordGaps of(Ink line) {
        return new WordGaps(line);
    }

    /// The words, in order; boxes within the line.
    public List<WordBox> words() {
        double least = threshold();
        List<Integer> cuts = new ArrayList<>();
        for (int i = 1; i < runs.size(); i++) {
            if (runs.get(i)[0] - runs.get(i - 1)[1] >= least) {
                cuts.add(i);
            }
        }
        return words(cuts);
    }

    /// Stretches of ink, first column and the one after the last, in columns of the line stood upright.
    public List<int[]> runs() {
        return runs;
    }

    /// The words when the line is cut before these runs.
    public List<WordBox> words(List<Integer> cuts) {
        int[] owner = new int[line.width() + 2 * margin];
        int word = 0;
        for (int i = 0, column = 0; i < runs.size(); i++) {
            word += cuts.contains(i) && i > 0 ? 1 : 0;
            while (column < runs.get(i)[1]) {
                owner[column++] = word;
            }
            if (i == runs.size() - 1) {
                java.util.Arrays.fill(owner, column, owner.length, word);
            }
        }
        int[][] ends = new int[word + 1][];
        for (int y = 0; y < line.height(); y++) {
            for (int x = 0; x < line.width(); x++) {
                if (line.at(x, y) > 0) {
                    int of = owner[stood(x, y)];
                    int[] end = ends[of] == null ? ends[of] = new int[] {x, y, x, y} : ends[of];
                    end[0] = Math.min(end[0], x);
                    end[1] = Math.min(end[1], y);
                    end[2] = Math.max(end[2], x);
                    end[3] = Math.max(end[3], y);
                }
            }
        }
        List<WordBox> boxes = new ArrayList<>();
        for (int[] end : ends) {
            if (end != null) {
                boxes.add(new WordBox(end[0], end[1], end[2] - end[0] + 1, end[3] - end[1] + 1));
            }
        }
        return boxes;
    }

    private int stood(int x, int y) {
        return x + margin + (int) Math.round(slant * (y - line.height() / 2.0));
    }

    /// Columns with less ink than a dot of a pixel or two are white.
    private List<int[]> runs(long[] columns) {
        List<int[]> found = new ArrayList<>();
        int start = -1;
        for (int x = 0; x <= columns.length; x++) {
            boolean inked = x < columns.length && columns[x] > 255;
            if (inked && start < 0) {
                start = x;
            } else if (!inked && start >= 0) {
                found.add(new int[] {start, x});
                start = -1;
            }
        }
        return List.copyOf(found);
    }

    private double threshold() {
        int[] gaps = new int[Math.max(0, runs.size() - 1)];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = runs.get(i + 1)[0] - runs.get(i)[1];
        }
        java.util.Arrays.sort(gaps);
        double best = -1;
        double parting = LEAST * spread;
        double total =
                java.util.Arrays.stream(gaps).asDoubleStream().map(Math::sqrt).sum();
        double below = 0;
        for (int i = 1; i < gaps.length; i++) {
            below += Math.sqrt(gaps[i - 1]);
            double apart = below / i - (total - below) / (gaps.length - i);
            double parted = apart * apart * i * (gaps.length - i);
            if (parted > best && gaps[i] > gaps[i - 1]) {
                best = parted;
                parting = (gaps[i - 1] + gaps[i]) / 2.0;
            }
        }
        return Math.clamp(parting, LEAST * spread, SURE * spread);
    }
}
