package org.mouseion.engines.vectors;

import java.util.Map;

/// Late interaction (Khattab and Zaharia 2020) with vectors of words: each word of the query looks for the word of the
/// text that lies nearest, and counts by its weight. A sum hides what one of its words says; this does not.
///
/// @param query each distinct word and its vector
record WordByWord(Map<String, float[]> query) {

    /// The weighted mean, over the query's words, of the nearness of the nearest word; a word finds itself with 1, and
    /// nearness below 0 counts 0.
    double score(Map<String, float[]> text) {
        double sum = 0;
        double weights = 0;
        for (Map.Entry<String, float[]> sought : query.entrySet()) {
            double weight = length(sought.getValue());
            weights += weight;
            if (text.containsKey(sought.getKey())) {
                sum += weight;
            } else {
                sum += weight * nearest(sought.getValue(), weight, text);
            }
        }
        return weights == 0 ? 0 : sum / weights;
    }

    private static double nearest(float[] sought, double weight, Map<String, float[]> text) {
        double best = 0;
        for (float[] other : text.values()) {
            double lengths = weight * length(other);
            best = lengths == 0 ? best : Math.max(best, StaticEmbedder.dot(sought, other) / lengths);
        }
        return best;
    }

    private static double length(float[] vector) {
        return Math.sqrt(StaticEmbedder.dot(vector, vector));
    }
}
