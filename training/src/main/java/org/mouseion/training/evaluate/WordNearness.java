package org.mouseion.training.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mouseion.engines.vectors.Words;

/// Late interaction (Khattab and Zaharia 2020) for vectors of words: each word of the query looks for the nearest word
/// of the document, and rare words count more. An exact match has nearness 1, so this is a soft form of counting words.
final class WordNearness {

    private final Function<List<String>, List<float[]>> embedding;
    private final List<int[]> documents = new ArrayList<>();
    private final List<float[]> vectors;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] holding;

    /// @param embedding vectors of unit length, a word each
    WordNearness(List<String> texts, Function<List<String>, List<float[]>> embedding) {
        this.embedding = embedding;
        List<String> words = new ArrayList<>();
        for (String text : texts) {
            Set<String> distinct = new LinkedHashSet<>(Words.of(text));
            documents.add(distinct.stream()
                    .mapToInt(word -> numbers.computeIfAbsent(word, w -> {
                        words.add(w);
                        return words.size() - 1;
                    }))
                    .toArray());
        }
        vectors = embedding.apply(words);
        holding = new int[words.size()];
        documents.forEach(document -> {
            for (int word : document) {
                holding[word]++;
            }
        });
    }

    double[][] scores(List<String> queries) {
        Map<String, double[]> found = new HashMap<>();
        double[][] scores = new double[queries.size()][documents.size()];
        for (int query = 0; query < scores.length; query++) {
            double all = 1e-9;
            for (String word : new LinkedHashSet<>(Words.of(queries.get(query)))) {
                double rarity = rarity(word);
                all += rarity;
                double[] nearest = found.computeIfAbsent(word, this::nearest);
                for (int document = 0; document < nearest.length; document++) {
                    scores[query][document] += rarity * nearest[document];
                }
            }
            for (int document = 0; document < scores[query].length; document++) {
                scores[query][document] /= all;
            }
        }
        return scores;
    }

    /// As in BM25; a word that no document holds is as rare as can be.
    private double rarity(String word) {
        Integer number = numbers.get(word);
        int with = number == null ? 0 : holding[number];
        return Math.log(1 + (documents.size() - with + 0.5) / (with + 0.5));
    }

    /// By document, how near its nearest word is, at least 0.
    private double[] nearest(String word) {
        float[] sought = embedding.apply(List.of(word)).getFirst();
        float[] near = new float[vectors.size()];
        for (int other = 0; other < near.length; other++) {
            near[other] = Nearness.dot(sought, vectors.get(other));
        }
        Integer same = numbers.get(word);
        if (same != null) {
            near[same] = 1;
        }
        double[] best = new double[documents.size()];
        for (int document = 0; document < best.length; document++) {
            for (int other : documents.get(document)) {
                best[document] = Math.max(best[document], near[other]);
            }
        }
        return best;
    }
}
