package org.mouseion.training.teacher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptVectorsTest {

    @TempDir
    private Path folder = Path.of("");

    private final List<String> asked = new ArrayList<>();

    private float[][] lengths(List<String> texts) {
        asked.addAll(texts);
        return texts.stream().map(text -> new float[] {text.length(), 0.1f}).toArray(float[][]::new);
    }

    @Test
    void the_same_texts_are_asked_for_once() throws Exception {
        KeptVectors kept = new KeptVectors(folder);
        float[][] first = kept.get(List.of("sea", "storm"), this::lengths);
        float[][] again = kept.get(List.of("sea", "storm"), this::lengths);
        assertThat(asked).containsExactly("sea", "storm");
        assertThat(again).isDeepEqualTo(first);
        assertThat(again[1]).containsExactly(new float[] {5, 0.1f}, within(1e-3f));
    }

    @Test
    void other_texts_are_asked_for() throws Exception {
        KeptVectors kept = new KeptVectors(folder);
        kept.get(List.of("sea", "storm"), this::lengths);
        assertThat(kept.get(List.of("storm", "sea"), this::lengths)[0][0]).isEqualTo(5);
    }

    @Test
    void many_texts_come_in_portions_and_in_order() throws Exception {
        List<String> texts =
                IntStream.range(0, 10_000).mapToObj(i -> "x".repeat(i % 50)).toList();
        float[][] vectors = new KeptVectors(folder).get(texts, this::lengths);
        assertThat(vectors).hasDimensions(10_000, 2);
        assertThat(vectors[9_999][0]).isEqualTo(49);
    }
}
