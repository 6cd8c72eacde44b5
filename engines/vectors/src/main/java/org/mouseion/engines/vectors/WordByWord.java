package org.mouseion.engines.vectors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Late interaction (Khattab and Zaharia 2020) with vectors of words: each word of the query looks for
/// the word of the text that lies nearest, and counts by its weight. For one query and many texts; not
/// for use by several threads.
final class WordByWord {

    private final List<String> query;
    private final List<float[]> sought;
    private final double[] weights;
    private final double sum;
    private final Function<String, float[]> vectors;

    /// Words of texts met so far, and how near each word of the query they lie.
    private final Map<String, double[]> met = new HashMap<>();

    /// @param query each distinct word and its vector, whose length is its weight
    /// @param vectors of any word
    WordByWord(Map<String, float[]> query, Function<String, float[]> vectors) {
        this.query = List.copyOf(query.keySet());
        this.sought = new ArrayList<>(query.values());
        this.weights = sought.stream().mapToDouble(WordByWord::length).toArray();
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        this.sum = all;
        this.vectors = vectors;
    }

    /// The weighted mean, over the query's words, of the nearness of the nearest word; a word finds itself
    /// with 1, and nearness below 0 counts 0.
    double score(String text) {
        double[] best = new double[weights.length];
        for (String word : Words.of(text)) {
            double[] near = met.computeIfAbsent(word, this::near);
            for (int i = 0; i < best.length; i++) {
                best[i] = Math.max(best[i], near[i]);
            }
        }
        double score = 0;
        for (int i = 0; i < best.length; i++) {
            score += weights[i] * best[i];
        }
        return sum == 0 ? 0 : score / sum;
    }

    private double[] near(String word) {
        float[] vector = vectors.apply(word);
        double length = length(vector);
        double[] near = new double[weights.length];
        for (int i = 0; i < near.length; i++) {
            double lengths = weights[i] * length;
            if (query.get(i).equals(word)) {
                near[i] = 1;
            } else if (lengths > 0) {
                near[i] = Math.max(0, StaticEmbedder.dot(sought.get(i), vector) / lengths);
            }
        }
        return near;
    }

    private static double length(float[] vector) {
        return Math.sqrt(StaticEmbedder.dot(vector, vector));
    }
}
