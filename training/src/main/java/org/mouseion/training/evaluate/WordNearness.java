package org.mouseion.training.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What `StaticEmbedder.wordByWord` says of many queries and documents: each word of a query looks for the nearest word
/// of a document. Words are compared once for all.
final class WordNearness {

    private final Function<String, Map<String, float[]>> words;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<float[]> vectors = new ArrayList<>();
    private final List<int[]> documents = new ArrayList<>();

    /// @param words the vector of each distinct word of a text; its length is the word's weight
    WordNearness(List<String> texts, Function<String, Map<String, float[]>> words) {
        this.words = words;
        for (String text : texts) {
            documents.add(words.apply(text).entrySet().stream()
                    .mapToInt(word -> numbers.computeIfAbsent(word.getKey(), w -> {
                        vectors.add(unit(word.getValue()));
                        return vectors.size() - 1;
                    }))
                    .toArray());
        }
    }

    double[][] scores(List<String> queries) {
        Map<String, float[]> found = new HashMap<>();
        double[][] scores = new double[queries.size()][documents.size()];
        for (int query = 0; query < scores.length; query++) {
            double weights = 1e-9;
            for (Map.Entry<String, float[]> word :
                    words.apply(queries.get(query)).entrySet()) {
                double weight = length(word.getValue());
                weights += weight;
                float[] nearest = found.computeIfAbsent(word.getKey(), w -> nearest(w, unit(word.getValue())));
                for (int document = 0; document < nearest.length; document++) {
                    scores[query][document] += weight * nearest[document];
                }
            }
            for (int document = 0; document < scores[query].length; document++) {
                scores[query][document] /= weights;
            }
        }
        return scores;
    }

    /// By document, how near its nearest word is, at least 0.
    private float[] nearest(String word, float[] sought) {
        float[] near = new float[vectors.size()];
        for (int other = 0; other < near.length; other++) {
            near[other] = Nearness.dot(sought, vectors.get(other));
        }
        Integer same = numbers.get(word);
        if (same != null) {
            near[same] = 1;
        }
        float[] best = new float[documents.size()];
        for (int document = 0; document < best.length; document++) {
            for (int other : documents.get(document)) {
                best[document] = Math.max(best[document], near[other]);
            }
        }
        return best;
    }

    private static float[] unit(float[] vector) {
        float[] unit = vector.clone();
        double length = length(vector);
        for (int i = 0; i < unit.length && length > 0; i++) {
            unit[i] /= (float) length;
        }
        return unit;
    }

    private static double length(float[] vector) {
        return Math.sqrt(Nearness.dot(vector, vector));
    }
}
