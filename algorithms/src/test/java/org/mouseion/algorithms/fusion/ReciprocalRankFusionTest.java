package org.mouseion.algorithms.fusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ReciprocalRankFusionTest {

    private static final Offset<Double> EXACTLY = Offset.offset(1e-12);

    @Test
    void what_both_rankings_know_comes_before_what_one_puts_first() {
        var fused = ReciprocalRankFusion.of(List.of("a", "b"), List.of("c", "b"));

        assertThat(fused.ranked()).extracting(ReciprocalRankFusion.Ranked::item).containsExactly("b", "a", "c");
        assertThat(fused.ranked().getFirst().score()).isCloseTo(2.0 / 62, EXACTLY);
    }

    @Test
    void the_score_opens_into_what_each_ranking_gave() {
        var best = ReciprocalRankFusion.of(List.of("a", "b"), List.of("b"))
                .ranked()
                .getFirst();

        assertThat(best.item()).isEqualTo("b");
        assertThat(best.ranks()).containsExactly(2, 1);
        assertThat(best.explain(ReciprocalRankFusion.K)).containsExactly(1.0 / 62, 1.0 / 61);
        assertThat(best.score()).isCloseTo(1.0 / 62 + 1.0 / 61, EXACTLY);
    }

    @Test
    void one_ranking_alone_keeps_its_order() {
        for (int seed = 0; seed < 200; seed++) {
            List<Integer> ranking =
                    new ArrayList<>(IntStream.range(0, 50).boxed().toList());
            Collections.shuffle(ranking, new Random(seed));

            assertThat(ReciprocalRankFusion.of(ranking, List.<Integer>of()).ranked())
                    .extracting(ReciprocalRankFusion.Ranked::item)
                    .containsExactlyElementsOf(ranking);
        }
    }

    @Test
    void no_item_is_lost_and_scores_never_rise_down_the_list() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Integer> one = new ArrayList<>(IntStream.range(0, 30).boxed().toList());
            List<Integer> two = new ArrayList<>(IntStream.range(15, 60).boxed().toList());
            Collections.shuffle(one, random);
            Collections.shuffle(two, random);

            var ranked = ReciprocalRankFusion.of(one, two).ranked();

            assertThat(ranked)
                    .extracting(ReciprocalRankFusion.Ranked::item)
                    .hasSize(60)
                    .doesNotHaveDuplicates();
            assertThat(ranked)
                    .extracting(ReciprocalRankFusion.Ranked::score)
                    .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        }
    }

    @Test
    void a_ranking_that_names_something_twice_is_refused() {
        assertThatThrownBy(() -> ReciprocalRankFusion.of(List.of("a", "a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("names a twice, at 1 and 2");
    }

    @Test
    void k_must_be_positive() {
        assertThatThrownBy(() -> ReciprocalRankFusion.of(List.of(List.of("a")), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is 0");
    }
}
