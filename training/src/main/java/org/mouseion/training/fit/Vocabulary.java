package org.mouseion.training.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.engines.vectors.Words;
import org.mouseion.training.sources.ParallelRow;

/// Every word of every row, shared by the languages, and how much it weighs: `a / (a + p)`, where p is how often it is
/// among the words of the language in which it is most frequent (smooth inverse frequency, Arora et al. 2017). "van" is
/// frequent in Dutch, so it weighs little, though in English it is a rare thing on wheels.
///
/// @param ids number of each word
/// @param words by number, in the order first met
/// @param counts by number, over all languages
/// @param weights by number, in (0, 1]
public record Vocabulary(Map<String, Integer> ids, List<String> words, int[] counts, float[] weights) {

    /// @param rows with the words
    /// @param counted rows by which frequencies are known
    /// @param a the paper's constant; 5e-4 here
    public static Vocabulary of(List<ParallelRow> rows, List<ParallelRow> counted, double a) {
        Map<String, Integer> ids = new HashMap<>();
        List<String> words = new ArrayList<>();
        Map<String, int[]> byLanguage = new HashMap<>();
        Map<String, Long> totals = new HashMap<>();
        for (ParallelRow row : counted) {
            int[] counts = byLanguage.computeIfAbsent(row.language(), l -> new int[1 << 16]);
            for (String word : Words.of(row.text())) {
                int id = ids.computeIfAbsent(word, w -> {
                    words.add(w);
                    return words.size() - 1;
                });
                if (id >= counts.length) {
                    counts = java.util.Arrays.copyOf(counts, 2 * Math.max(id, counts.length));
                    byLanguage.put(row.language(), counts);
                }
                counts[id]++;
                totals.merge(row.language(), 1L, Long::sum);
            }
        }
        for (ParallelRow row : rows) {
            for (String word : Words.of(row.text())) {
                ids.computeIfAbsent(word, w -> {
                    words.add(w);
                    return words.size() - 1;
                });
            }
        }
        int[] counts = new int[words.size()];
        float[] weights = new float[words.size()];
        byLanguage.forEach((language, of) -> {
            for (int id = 0; id < Math.min(of.length, counts.length); id++) {
                counts[id] += of[id];
                double p = (double) of[id] / totals.getOrDefault(language, 1L);
                float weight = (float) (a / (a + p));
                weights[id] = weights[id] == 0 ? weight : Math.min(weights[id], weight);
            }
        });
        for (int id = 0; id < weights.length; id++) {
            weights[id] = counts[id] == 0 ? 1 : weights[id];
        }
        return new Vocabulary(ids, words, counts, weights);
    }

    public int size() {
        return words.size();
    }
}
