package org.mouseion.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.mouseion.training.sources.Rows;
import org.mouseion.training.sources.Source;
import org.mouseion.training.teacher.KeptVectors;
import org.mouseion.training.teacher.Projection;
import org.mouseion.training.teacher.Teacher;

/// Where each English text lies in the model's space.
///
/// @param numbers of the English texts
/// @param vectors by number
/// @param variance share of the teacher's variance that is kept, in [0, 1]
record Targets(Map<String, Integer> numbers, float[][] vectors, double variance) {

    /// Source by source, so that what the teacher said is kept when another source is left out.
    ///
    /// @param done told how many texts have their vector
    static Targets of(Rows rows, KeptVectors kept, int dimension, int threads, IntConsumer done) throws Exception {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        rows.english().values().forEach(texts -> texts.forEach(text -> numbers.putIfAbsent(text, numbers.size())));
        float[][] vectors = new float[numbers.size()][];
        try (Teacher teacher = new Teacher(threads)) {
            for (Map.Entry<Source, List<String>> source : rows.english().entrySet()) {
                List<String> texts = source.getValue();
                float[][] said = kept.get(texts, teacher::embed);
                for (int i = 0; i < said.length; i++) {
                    Integer number = numbers.get(texts.get(i));
                    if (number != null && vectors[number] == null) {
                        vectors[number] = said[i];
                    }
                }
                done.accept(texts.size());
            }
        }
        Projection projection = Projection.fit(vectors, dimension);
        IntStream.range(0, vectors.length).parallel().forEach(i -> vectors[i] = projection.apply(vectors[i]));
        return new Targets(numbers, vectors, projection.kept());
    }
}
