package org.mouseion.training.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.engines.vectors.ModelCard;
import org.mouseion.engines.vectors.ModelWriter;
import org.mouseion.engines.vectors.StaticEmbedder;
import org.mouseion.engines.vectors.VectorModel;
import org.mouseion.training.sources.ParallelRow;

/// Four things and two words for each; a text joins two of them. The student has to find out which word says what.
class StudentTest {

    private static final String[] ENGLISH = {"ship", "storm", "town", "mill"};
    private static final String[] FRENCH = {"bateau", "tempête", "ville", "moulin"};
    private static final ModelCard CARD = new ModelCard("small", List.of("fr", "en"), "Apache-2.0", Map.of());

    @TempDir
    private Path folder = Path.of("");

    private Student student() throws InterruptedException {
        List<ParallelRow> rows = new ArrayList<>();
        Map<String, Integer> english = new HashMap<>();
        List<float[]> targets = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                String text = ENGLISH[i] + " " + ENGLISH[j];
                english.put(text, targets.size());
                float[] target = new float[4];
                target[i] += 1;
                target[j] += 1;
                targets.add(target);
                rows.add(new ParallelRow("en", text, text, 1));
                rows.add(new ParallelRow("fr", text, FRENCH[i] + " " + FRENCH[j], 1));
            }
        }
        return Student.fit(
                rows,
                english,
                targets.toArray(float[][]::new),
                Vocabulary.of(rows, rows, 5e-4),
                64,
                new Ridge(0.05, 0.2, 20),
                0,
                2);
    }

    private StaticEmbedder embedder(int most) throws IOException, InterruptedException {
        Path file = folder.resolve("small.model");
        ModelWriter.write(file, student().content(most, 8, CARD));
        return new StaticEmbedder(VectorModel.open(file));
    }

    private static float score(StaticEmbedder embedder, String left, String right) {
        var vectors = embedder.embed(List.of(left, right));
        return vectors.get(0).dot(vectors.get(1));
    }

    @Test
    void words_of_two_languages_for_one_thing_come_to_lie_together() throws IOException, InterruptedException {
        try (StaticEmbedder embedder = embedder(100)) {
            for (int i = 0; i < 4; i++) {
                for (int j = 0; j < 4; j++) {
                    float score = score(embedder, FRENCH[i], ENGLISH[j]);
                    assertThat(score > 0.8f)
                            .as(FRENCH[i] + " and " + ENGLISH[j])
                            .isEqualTo(i == j);
                }
            }
        }
    }

    @Test
    void a_word_is_found_without_its_accents() throws IOException, InterruptedException {
        try (StaticEmbedder embedder = embedder(100)) {
            assertThat(score(embedder, "tempete", "tempête")).isGreaterThan(0.999f);
        }
    }

    @Test
    void words_without_a_vector_of_their_own_are_known_by_their_letters() throws IOException, InterruptedException {
        Student student = student();
        assertThat(student.content(3, 8, CARD).rows()).hasDimensions(3, 4);
        try (StaticEmbedder embedder = embedder(1)) {
            assertThat(score(embedder, "moulin", "mill")).isGreaterThan(0.5f);
        }
    }

    @Test
    void the_same_rows_give_the_same_model() throws InterruptedException {
        assertThat(student().vectors()).isDeepEqualTo(student().vectors());
    }
}
