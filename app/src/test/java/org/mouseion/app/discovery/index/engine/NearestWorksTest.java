package org.mouseion.app.discovery.index.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mouseion.app.discovery.catalogue.WorkSketch.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.discovery.catalogue.IndexedMuseum;
import org.mouseion.app.discovery.catalogue.WorkSketch;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.WorkIndex.Near;
import org.mouseion.app.discovery.index.documents.WorkMeaning;

/// The nearest works are those that comparing with every single one would find.
class NearestWorksTest {

    private static final int DIMENSION = 72;

    @TempDir
    private Path folder = Path.of("");

    private final Random random = new Random(7);
    private final Map<Long, WorkMeaning> meanings = new HashMap<>();

    private IndexedMuseum museum() throws Exception {
        return new IndexedMuseum(folder, DIMENSION, works -> {
            Map<Long, WorkMeaning> found = new HashMap<>();
            works.forEach(work -> {
                WorkMeaning meaning = meanings.get(work.id().value());
                if (meaning != null) {
                    found.put(work.id().value(), meaning);
                }
            });
            return found;
        });
    }

    /// Vectors of texts are not spread evenly: they lie about topics.
    private float[] unit(float[] about) {
        float[] vector = new float[DIMENSION];
        double square = 0;
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] = (float) (random.nextGaussian() + 1.5 * about[i]);
            square += vector[i] * vector[i];
        }
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] /= (float) Math.sqrt(square);
        }
        return vector;
    }

    private float[] topic() {
        float[] topic = new float[DIMENSION];
        for (int i = 0; i < DIMENSION; i++) {
            topic[i] = (float) random.nextGaussian();
        }
        return topic;
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private double cosine(long work, float[] sought) {
        WorkMeaning meaning = meanings.get(work);
        double best = meaning.all().stream()
                .mapToDouble(vector -> cosine(vector, sought))
                .max()
                .orElseThrow();
        return (cosine(meaning.whole(), sought) + best) / 2;
    }

    private List<Long> compareAll(float[] sought, int limit) {
        return meanings.keySet().stream()
                .sorted(Comparator.comparingDouble((Long work) -> -cosine(work, sought)))
                .limit(limit)
                .toList();
    }

    @Test
    void among_thousands_in_several_pieces_nearly_all_of_the_nearest_are_found_with_their_cosine() throws Exception {
        List<float[]> topics = IntStream.range(0, 40).mapToObj(i -> topic()).toList();
        try (IndexedMuseum museum = museum()) {
            for (int piece = 0; piece < 3; piece++) {
                List<WorkSketch> sketches = new ArrayList<>();
                for (long id = piece * 2_000 + 1; id <= (piece + 1) * 2_000; id++) {
                    float[] about = topics.get(random.nextInt(topics.size()));
                    List<float[]> sentences = id % 5 == 0 ? List.of(unit(about), unit(topic())) : List.of();
                    meanings.put(id, new WorkMeaning(unit(about), sentences));
                    sketches.add(work(id, "Work " + id));
                }
                museum.show(sketches.toArray(WorkSketch[]::new));
                museum.index.flush();
            }
            int found = 0;
            for (float[] topic : topics) {
                float[] sought = unit(topic);
                List<Near> near = museum.index.nearest(sought, new Clause.All(), 24);
                assertThat(near).hasSize(24).isSortedAccordingTo(Comparator.comparingDouble(one -> -one.cosine()));
                for (Near one : near) {
                    assertThat(one.cosine()).isCloseTo(cosine(one.work(), sought), within(0.01));
                }
                List<Long> best = compareAll(sought, 24);
                found += (int)
                        near.stream().filter(one -> best.contains(one.work())).count();
            }
            assertThat(found / (24.0 * topics.size())).as("recall@24").isGreaterThan(0.97);
        }
    }

    @Test
    void only_what_matches_is_near_and_what_was_replaced_or_removed_is_gone() throws Exception {
        float[] sought = unit(topic());
        for (long id = 1; id <= 4; id++) {
            meanings.put(id, WorkMeaning.of(id == 4 ? unit(topic()) : sought));
        }
        try (IndexedMuseum museum = museum()) {
            museum.show(
                    work(1, "A boat"), work(2, "A boat"), work(3, "A house"), work(4, "A house"), work(5, "A house"));
            Clause houses = new Clause.Words(TextField.TITLE, List.of("house"), 1);
            assertThat(museum.index.nearest(sought, houses, 9))
                    .extracting(Near::work)
                    .as("a work without a vector is near nothing")
                    .containsExactly(3L, 4L);

            museum.index.remove(List.of(1L));
            meanings.put(2L, WorkMeaning.of(unit(topic())));
            museum.show(work(2, "A boat"));
            assertThat(museum.index.nearest(sought, new Clause.All(), 1))
                    .extracting(Near::work)
                    .containsExactly(3L);
        }
    }

    @Test
    void nearness_counts_in_a_score_by_its_weight_and_never_below_nothing() throws Exception {
        float[] sought = unit(topic());
        float[] opposite = new float[DIMENSION];
        for (int i = 0; i < DIMENSION; i++) {
            opposite[i] = -sought[i];
        }
        meanings.put(1L, WorkMeaning.of(sought));
        meanings.put(2L, WorkMeaning.of(opposite));
        try (IndexedMuseum museum = museum()) {
            museum.show(work(1, "A boat"), work(2, "A boat"), work(3, "A boat"));
            Clause flat = new Clause.Flat(new Clause.Words(TextField.TITLE, List.of("boat"), 1), 1);
            Clause scored = flat.preferring(List.of(new Clause.Meant(sought, 5)));
            var rows = museum.index.find(Lookup.best(scored, 3)).rows();
            assertThat(rows.getFirst().work()).isEqualTo(1);
            assertThat(rows.getFirst().score()).isCloseTo(6, within(0.05));
            assertThat(rows.get(1).score()).isEqualTo(1);
            assertThat(rows.get(2).score()).isEqualTo(1);
        }
    }

    @Test
    void an_index_without_vectors_says_so() throws Exception {
        try (IndexedMuseum museum = museum()) {
            museum.show(work(1, "A boat"));
            assertThat(museum.index.hasVectors()).isFalse();
            assertThat(museum.index.nearest(unit(topic()), new Clause.All(), 3)).isEmpty();
        }
    }
}
