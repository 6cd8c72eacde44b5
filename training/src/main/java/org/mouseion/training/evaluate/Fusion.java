package org.mouseion.training.evaluate;

import java.util.Locale;

/// One ranking of three: the whole text's nearness, the best sentence's, and BM25, each query's BM25 divided by its
/// best
/// so that long and short queries weigh alike.
///
/// @param sentence how much the best sentence counts beside the whole text, in [0, 1]
/// @param words how much BM25 counts beside nearness
record Fusion(double sentence, double words) {

    private static final double[] SENTENCE = {0, 0.25, 0.5, 0.75, 1};
    private static final double[] WORDS = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1, 1.5, 2};

    /// The weights that gain most on one set of queries; they are reported on another.
    static Fusion fit(RetrievalTest test, double[][] whole, double[][] best, double[][] words) {
        Fusion chosen = new Fusion(0, 0);
        double most = -1;
        for (double sentence : SENTENCE) {
            for (double weight : WORDS) {
                Fusion tried = new Fusion(sentence, weight);
                double gain =
                        Found.of(test.ranks(tried.scores(whole, best, words))).gain();
                if (gain > most) {
                    most = gain;
                    chosen = tried;
                }
            }
        }
        return chosen;
    }

    double[][] scores(double[][] whole, double[][] best, double[][] bm25) {
        double[][] sum = new double[whole.length][];
        for (int query = 0; query < sum.length; query++) {
            double highest = 0;
            for (double score : bm25[query]) {
                highest = Math.max(highest, score);
            }
            double factor = highest == 0 ? 0 : words / highest;
            sum[query] = new double[whole[query].length];
            for (int document = 0; document < sum[query].length; document++) {
                sum[query][document] = (1 - sentence) * whole[query][document]
                        + sentence * best[query][document]
                        + factor * bm25[query][document];
            }
        }
        return sum;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%.2f whole text + %.2f best sentence + %.1f BM25", 1 - sentence, sentence, words);
    }
}
