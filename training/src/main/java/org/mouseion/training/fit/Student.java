package org.mouseion.training.fit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mouseion.engines.vectors.LetterGroups;
import org.mouseion.engines.vectors.ModelCard;
import org.mouseion.engines.vectors.ModelWriter;
import org.mouseion.training.sources.ParallelRow;

/// What was fitted: each word's own vector and those of the letter groups.
///
/// @param vectors first the words', then the buckets'
/// @param worth by word, how much the fit would lose without its own vector: the squares of its weights in the texts
///     times the square of the vector's length
public record Student(Vocabulary vocabulary, float[][] vectors, int buckets, double[] worth) {

    /// Fits the rows to the teacher's vectors.
    ///
    /// @param targets by number of the English text
    /// @param common how many directions that all texts share are taken out
    public static Student fit(
            List<ParallelRow> rows,
            Map<String, Integer> english,
            float[][] targets,
            Vocabulary vocabulary,
            int buckets,
            Ridge ridge,
            int common,
            int threads)
            throws InterruptedException {
        Texts texts = Texts.of(rows, english, vocabulary, buckets);
        float[][] vectors = ridge.solve(texts, targets, threads);
        Common.remove(texts, vectors, common);
        double[] worth = new double[vocabulary.size()];
        texts.texts().addSquares(texts.weights(), worth);
        for (int word = 0; word < worth.length; word++) {
            worth[word] *= square(vectors[word]);
        }
        return new Student(vocabulary, vectors, buckets, worth);
    }

    private static double square(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += (double) value * value;
        }
        return square;
    }

    /// What goes into the model's file: the `most` words whose own vector is worth most. The others are left to their
    /// letter groups. Words are also found without their accents, where that is no other word.
    public ModelWriter.Content content(int most, int bits, ModelCard card) {
        List<Integer> kept = kept(most);
        float[][] rows = new float[kept.size()][];
        List<ModelWriter.Key> keys = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            rows[row] = whole(kept.get(row));
            keys.add(new ModelWriter.Key(vocabulary.words().get(kept.get(row)), row));
        }
        keys.addAll(withoutAccents(keys, kept));
        float[][] groups = Arrays.copyOfRange(vectors, vocabulary.size(), vocabulary.size() + buckets);
        return new ModelWriter.Content(keys, rows, groups, bits, card);
    }

    private List<Integer> kept(int most) {
        List<Integer> all = new ArrayList<>();
        for (int word = 0; word < vocabulary.size(); word++) {
            all.add(word);
        }
        all.sort(Comparator.comparingDouble((Integer word) -> worth[word]).reversed());
        return all.subList(0, Math.min(most, all.size()));
    }

    /// A word's own vector and its letter groups', times its weight.
    private float[] whole(int word) {
        float[] sum = vectors[word].clone();
        int[] groups = LetterGroups.of(vocabulary.words().get(word), buckets);
        for (int bucket : groups) {
            float[] group = vectors[vocabulary.size() + bucket];
            for (int i = 0; i < sum.length; i++) {
                sum[i] += (float) (group[i] / Math.sqrt(groups.length));
            }
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] *= vocabulary.weights()[word];
        }
        return sum;
    }

    /// The most frequent word of each accentless form that is no word itself.
    private List<ModelWriter.Key> withoutAccents(List<ModelWriter.Key> keys, List<Integer> kept) {
        Set<String> taken = new HashSet<>();
        keys.forEach(key -> taken.add(key.word()));
        Map<String, ModelWriter.Key> best = new HashMap<>();
        for (ModelWriter.Key key : keys) {
            String plain = Normalizer.normalize(key.word(), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
            if (!taken.contains(plain)) {
                best.merge(
                        plain,
                        new ModelWriter.Key(plain, key.row()),
                        (one, other) -> vocabulary.counts()[kept.get(other.row())]
                                        > vocabulary.counts()[kept.get(one.row())]
                                ? other
                                : one);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparing(ModelWriter.Key::word))
                .toList();
    }
}
