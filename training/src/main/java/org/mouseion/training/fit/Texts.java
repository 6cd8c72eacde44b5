package org.mouseion.training.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.engines.vectors.LetterGroups;
import org.mouseion.engines.vectors.Words;
import org.mouseion.training.sources.ParallelRow;

/// The texts as numbers. A text is a sum of words, a word a sum of its own vector and those of its letter groups: two
/// sparse matrices, so that letter groups are added up once a word and not once an occurrence.
///
/// @param texts a row a text, a column a word; every row of unit length
/// @param forms a row a word, a column an unknown: first the words' own vectors, then the buckets of letter groups
/// @param target for each row of `texts`, which of the teacher's vectors it is to meet
/// @param weights for each row of `texts`, how much it counts
record Texts(SparseRows texts, SparseRows forms, int[] target, float[] weights, int words, int buckets) {

    static Texts of(List<ParallelRow> rows, Map<String, Integer> english, Vocabulary vocabulary, int buckets) {
        SparseRows texts = new SparseRows();
        List<Integer> target = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (ParallelRow row : rows) {
            Map<Integer, Float> sum = new HashMap<>();
            for (String word : Words.of(row.text())) {
                Integer id = vocabulary.ids().get(word);
                if (id != null) {
                    sum.merge(id, vocabulary.weights()[id], Float::sum);
                }
            }
            if (!sum.isEmpty()) {
                addUnit(texts, sum);
                target.add(english.get(row.english()));
                weights.add(row.weight());
            }
        }
        float[] counted = new float[weights.size()];
        for (int i = 0; i < counted.length; i++) {
            counted[i] = weights.get(i);
        }
        return new Texts(
                texts,
                forms(vocabulary, buckets),
                target.stream().mapToInt(Integer::intValue).toArray(),
                counted,
                vocabulary.size(),
                buckets);
    }

    private static void addUnit(SparseRows texts, Map<Integer, Float> sum) {
        int[] ids = sum.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        float[] values = new float[ids.length];
        double square = 0;
        for (int i = 0; i < ids.length; i++) {
            values[i] = sum.getOrDefault(ids[i], 0f);
            square += (double) values[i] * values[i];
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < ids.length; i++) {
            values[i] /= length;
        }
        texts.add(ids, values, ids.length);
    }

    /// The same weights that the engine gives the groups of a word it does not know.
    private static SparseRows forms(Vocabulary vocabulary, int buckets) {
        SparseRows forms = new SparseRows();
        for (int word = 0; word < vocabulary.size(); word++) {
            int[] groups = LetterGroups.of(vocabulary.words().get(word), buckets);
            int[] columns = new int[groups.length + 1];
            float[] values = new float[columns.length];
            columns[0] = word;
            values[0] = 1;
            for (int i = 0; i < groups.length; i++) {
                columns[i + 1] = vocabulary.size() + groups[i];
                values[i + 1] = (float) (1 / Math.sqrt(groups.length));
            }
            forms.add(columns, values, columns.length);
        }
        return forms;
    }

    int unknowns() {
        return words + buckets;
    }
}
