package org.mouseion.algorithms.answering;

/// A passage read with a question in mind: how near each sentence comes to each word of the question.
/// Each word looks for the nearest in a sentence (late interaction: Omar Khattab and Matei Zaharia, *ColBERT*, 2020),
/// and counts as much as it is rare.
final class Reading {

    final Laid laid;
    final Asked asked;

    /// For each sentence and word, how near its nearest word lies.
    final double[][] sentences;

    final double[] heading;

    Reading(Laid laid, Asked asked) {
        this.laid = laid;
        this.asked = asked;
        int words = asked.words().size();
        this.sentences = new double[laid.sentences().size()][words];
        this.heading = new double[words];
        for (int stem : laid.heading()) {
            raise(heading, asked.near(stem), 1);
        }
        for (int sentence = 0; sentence < sentences.length; sentence++) {
            for (int at = laid.starts()[sentence]; at < laid.starts()[sentence + 1]; at++) {
                raise(sentences[sentence], asked.near(laid.stems()[at]), 1);
            }
        }
    }

    /// How near the words come in any sentence.
    double[] anywhere() {
        double[] best = new double[asked.words().size()];
        for (double[] sentence : sentences) {
            raise(best, sentence, 1);
        }
        return best;
    }

    /// Raises each value to that of another where that, so many times, is higher.
    static void raise(double[] values, double[] others, double times) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(values[i], times * others[i]);
        }
    }
}
