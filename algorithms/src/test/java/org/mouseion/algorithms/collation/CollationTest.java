package org.mouseion.algorithms.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mouseion.algorithms.collation.Alignment.Kind;
import org.mouseion.testing.Property;

class CollationTest {

    private record Pair(int[] one, int[] other) {}

    private static Pair pair(RandomGenerator random) {
        return new Pair(
                random.ints(random.nextInt(12), 0, 4).toArray(),
                random.ints(random.nextInt(12), 0, 4).toArray());
    }

    @Test
    void the_steps_lead_from_one_to_the_other_and_are_as_many_as_the_distance() {
        Property.holdsFor(500, CollationTest::pair, pair -> {
            Alignment way = Alignment.of(pair.one(), pair.other());
            List<Integer> ones = new ArrayList<>();
            List<Integer> others = new ArrayList<>();
            way.steps().forEach(step -> {
                if (step.kind() != Kind.PUT_IN) {
                    ones.add(step.one());
                }
                if (step.kind() != Kind.LEFT_OUT) {
                    others.add(step.other());
                }
                boolean alike = step.kind() == Kind.SAME;
                if (alike || step.kind() == Kind.CHANGED) {
                    assertThat(pair.one()[step.one()] == pair.other()[step.other()])
                            .isEqualTo(alike);
                }
            });
            assertThat(ones).isEqualTo(upTo(pair.one().length));
            assertThat(others).isEqualTo(upTo(pair.other().length));
            assertThat(way.steps().stream().filter(step -> step.kind() != Kind.SAME))
                    .hasSize(way.distance());
            assertThat(Alignment.distance(pair.one(), pair.other())).isEqualTo(way.distance());
        });
    }

    private static List<Integer> upTo(int length) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            all.add(i);
        }
        return all;
    }

    @Test
    void distances_are_the_same_there_and_back_and_no_way_round_is_shorter() {
        Property.holdsFor(500, CollationTest::pair, pair -> {
            int there = Alignment.distance(pair.one(), pair.other());
            assertThat(Alignment.distance(pair.other(), pair.one())).isEqualTo(there);
            assertThat(there)
                    .isBetween(
                            Math.abs(pair.one().length - pair.other().length),
                            Math.max(pair.one().length, pair.other().length));
            int[] round = {1, 2, 3};
            assertThat(there)
                    .isLessThanOrEqualTo(
                            Alignment.distance(pair.one(), round) + Alignment.distance(round, pair.other()));
        });
    }

    @Test
    void error_rates_are_counted_as_the_field_counts_them() {
        ErrorRates line = ErrorRates.of("le roy estoit  à Paris", "le roi eftoit a Pari");
        assertThat(line).isEqualTo(new ErrorRates(21, 4, 5, 4));
        assertThat(line.characterErrorRate()).isEqualTo(4 / 21.0);
        assertThat(ErrorRates.of("e\u0301t\u00E9", "\u00E9te\u0301").characterErrorRate())
                .isZero();
        assertThat(ErrorRates.of("", "").wordErrorRate()).isZero();
        assertThat(ErrorRates.of("", "x").wordErrorRate()).isInfinite();
        assertThat(ErrorRates.sum(List.of(line, ErrorRates.of("a", "a"))).letters())
                .isEqualTo(22);
    }

    @Test
    void confusions_tell_what_was_taken_for_what() {
        Confusions seen = Confusions.of("assez", "affez").plus(Confusions.of("le", "l"));
        assertThat(seen.times("s", "f")).isEqualTo(2);
        assertThat(seen.times("e", "")).isEqualTo(1);
        assertThat(seen.times("e", "e")).isEqualTo(1);
        assertThat(seen.times("z", "s")).isZero();
    }

    @Test
    void two_readers_agree_on_some_places_and_differ_on_others() {
        Collation two = Collation.of(List.of("le roy est mort hier", "le roi est  mort"));
        assertThat(two.places()).extracting(Collation.Place::isAgreed).containsExactly(true, false, true, true, false);
        assertThat(two.places().get(1).readings()).containsOnlyKeys("roy", "roi");
        assertThat(two.places().get(4).readings()).containsEntry("", List.of(1)).containsEntry("hier", List.of(0));
        assertThat(two.agreement()).isEqualTo(.6);
        assertThat(two.vote()).as("a tie is the first reader's").isEqualTo("le roy est mort hier");
    }

    @Test
    void three_readers_outvote_each_others_slips() {
        Collation three =
                Collation.of(List.of("ceci est mon teftament", "ceci et mon testament", "cecy est mon testament"));
        assertThat(three.vote()).isEqualTo("ceci est mon testament");
        assertThat(three.readers()).isEqualTo(3);
    }

    @Test
    void whoever_reads_alike_agrees_and_every_reader_is_in_every_place() {
        Property.holdsFor(
                200,
                random -> {
                    List<String> lines = new ArrayList<>();
                    for (int i = 0; i < 1 + random.nextInt(4); i++) {
                        StringBuilder line = new StringBuilder();
                        random.ints(random.nextInt(8), 0, 5)
                                .forEach(
                                        word -> line.append((char) ('a' + word)).append(' '));
                        lines.add(line.toString());
                    }
                    return lines;
                },
                lines -> {
                    Collation all = Collation.of(lines);
                    assertThat(all.places())
                            .allSatisfy(place -> assertThat(place.readings().values().stream()
                                            .flatMap(List::stream)
                                            .sorted()
                                            .toList())
                                    .isEqualTo(upTo(lines.size())));
                    Collation alike = Collation.of(List.of(lines.getFirst(), lines.getFirst()));
                    assertThat(alike.agreement()).isEqualTo(1);
                    assertThat(alike.vote()).isEqualTo(lines.getFirst().strip());
                });
    }

    @Test
    void too_much_is_refused_with_advice() {
        assertThatThrownBy(() -> Alignment.of(new int[100_000], new int[100_000]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line by line");
    }
}
