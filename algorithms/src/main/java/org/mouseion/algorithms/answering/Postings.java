package org.mouseion.algorithms.answering;

import java.util.Arrays;

/// For each stem the units (passages, or sources) that hold it and how often; and BM25 over them.
///
/// Source: Stephen Robertson and Hugo Zaragoza, *The Probabilistic Relevance Framework: BM25 and Beyond* (2009).
final class Postings {

    private final int[][] units;
    private final int[][] counts;
    private final int[] lengths;
    private final double meanLength;
    private final double k1;
    private final double b;

    private Postings(int[][] units, int[][] counts, int[] lengths, double k1, double b) {
        this.units = units;
        this.counts = counts;
        this.lengths = lengths;
        this.meanLength = Math.max(1, Arrays.stream(lengths).average().orElse(1));
        this.k1 = k1;
        this.b = b;
    }

    /// Gathers postings while units come in, in their order.
    static final class Builder {
        private final int[][] units;
        private final int[][] counts;
        private final int[] sizes;
        private final int[] lengths;

        Builder(int stems, int units) {
            this.units = new int[stems][2];
            this.counts = new int[stems][2];
            this.sizes = new int[stems];
            this.lengths = new int[units];
        }

        void add(int unit, int[] stems) {
            lengths[unit] += stems.length;
            for (int stem : stems) {
                int at = sizes[stem] - 1;
                if (at >= 0 && units[stem][at] == unit) {
                    counts[stem][at]++;
                } else {
                    append(stem, unit);
                }
            }
        }

        private void append(int stem, int unit) {
            int at = sizes[stem]++;
            if (at == units[stem].length) {
                units[stem] = Arrays.copyOf(units[stem], at * 2);
                counts[stem] = Arrays.copyOf(counts[stem], at * 2);
            }
            units[stem][at] = unit;
            counts[stem][at] = 1;
        }

        Postings build(double k1, double b) {
            for (int stem = 0; stem < sizes.length; stem++) {
                units[stem] = Arrays.copyOf(units[stem], sizes[stem]);
                counts[stem] = Arrays.copyOf(counts[stem], sizes[stem]);
            }
            return new Postings(units, counts, lengths, k1, b);
        }
    }

    int frequency(int stem) {
        return stem == Lexicon.UNKNOWN ? 0 : units[stem].length;
    }

    int units() {
        return lengths.length;
    }

    /// How much a stem says, by how few units hold it: ln(1 + (N − n + ½) / (n + ½)).
    double rarity(int stem) {
        int n = frequency(stem);
        return Math.log(1 + (lengths.length - n + 0.5) / (n + 0.5));
    }

    /// Adds `weight` × the saturated frequency of a stem to the score of each unit that holds it.
    void score(int stem, double weight, double[] to) {
        if (stem == Lexicon.UNKNOWN) {
            return;
        }
        int[] where = units[stem];
        int[] often = counts[stem];
        for (int i = 0; i < where.length; i++) {
            to[where[i]] += weight * saturated(often[i], lengths[where[i]]);
        }
    }

    double saturated(double count, double length) {
        return count * (k1 + 1) / (count + k1 * (1 - b + b * length / meanLength));
    }
}
