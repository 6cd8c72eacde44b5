package org.mouseion.training.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// One ranking of several: a weighted sum of scores. Those without a bound of their own (BM25) are divided by the best
/// of their query first, so that long and short queries weigh alike.
///
/// @param names of the parts
/// @param weights by part
record Fusion(List<String> names, double[] weights) {

    private static final double[] WEIGHTS = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1, 1.25, 1.5, 2};

    /// Nothing scores as little.
    private static final double BELOW = 1_000;

    private static final int MOST_ROUNDS = 4;

    /// Scores by query, then document.
    record Part(String name, double[][] scores) {

        /// Divided by the best of each query.
        static Part ofBest(String name, double[][] scores) {
            double[][] divided = new double[scores.length][];
            for (int query = 0; query < scores.length; query++) {
                double best = Math.max(1e-9, Arrays.stream(scores[query]).max().orElse(0));
                divided[query] =
                        Arrays.stream(scores[query]).map(score -> score / best).toArray();
            }
            return new Part(name, divided);
        }

        /// So that only the first `count` documents are ordered anew by what is added: the others lie far below.
        Part first(int count) {
            double[][] parted = new double[scores.length][];
            for (int query = 0; query < scores.length; query++) {
                double[] sorted = scores[query].clone();
                Arrays.sort(sorted);
                double least = sorted[Math.max(0, sorted.length - count)];
                parted[query] = Arrays.stream(scores[query])
                        .map(score -> score < least ? score - BELOW : score)
                        .toArray();
            }
            return new Part(name, parted);
        }
    }

    /// The weights that gain most on one set of queries; they are reported on another. One weight at a time is changed
    /// while that helps (coordinate ascent), the first part's staying 1.
    static Fusion fit(RetrievalTest test, List<Part> parts) {
        double[] weights = new double[parts.size()];
        Arrays.fill(weights, 0.5);
        weights[0] = 1;
        Fusion chosen = new Fusion(parts.stream().map(Part::name).toList(), weights);
        double most = chosen.gain(test, parts);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double before = most;
            for (int part = 1; part < weights.length; part++) {
                for (double tried : WEIGHTS) {
                    double[] changed = chosen.weights.clone();
                    changed[part] = tried;
                    Fusion other = new Fusion(chosen.names, changed);
                    double gain = other.gain(test, parts);
                    if (gain > most) {
                        most = gain;
                        chosen = other;
                    }
                }
            }
            if (most == before) {
                break;
            }
        }
        return chosen;
    }

    private double gain(RetrievalTest test, List<Part> parts) {
        return Found.of(test.ranks(scores(parts))).gain();
    }

    double[][] scores(List<Part> parts) {
        double[][] sum = new double[parts.getFirst().scores.length][];
        for (int query = 0; query < sum.length; query++) {
            sum[query] = new double[parts.getFirst().scores[query].length];
            for (int part = 0; part < weights.length; part++) {
                double[] scores = parts.get(part).scores[query];
                for (int document = 0; document < scores.length && weights[part] != 0; document++) {
                    sum[query][document] += weights[part] * scores[document];
                }
            }
        }
        return sum;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int part = 0; part < weights.length; part++) {
            if (weights[part] != 0) {
                text.append(text.isEmpty() ? "" : " + ")
                        .append(String.format(Locale.ROOT, "%.2f %s", weights[part], names.get(part)));
            }
        }
        return text.toString();
    }
}
