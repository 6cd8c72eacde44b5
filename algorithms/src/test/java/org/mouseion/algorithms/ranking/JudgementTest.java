package org.mouseion.algorithms.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static final Judgement<String> JUDGED =
            new Judgement<>(Map.of("a", 3, "b", 2, "c", 3, "d", 0, "e", 1, "f", 2));

    @Test
    void aRankingWorkedOutByHand() {
        // Gains 7 3 7 0 1 3, discounts 1, log2(3), 2, log2(5), log2(6), log2(7):
        // 7 + 1.892789 + 3.5 + 0 + 0.386853 + 1.068622 = 13.848264
        // Best order 3 3 2 2 1 0: 7 + 4.416508 + 1.5 + 1.292030 + 0.386853 = 14.595391
        assertThat(JUDGED.ndcg(List.of("a", "b", "c", "d", "e", "f"), 6))
                .isCloseTo(13.848264 / 14.595391, within(1e-6));
    }

    @Test
    void onlyTheFirstPlacesCount() {
        // (3 + 7 / log2(3)) / (7 + 7 / log2(3))
        assertThat(JUDGED.ndcg(List.of("b", "a", "c"), 2)).isCloseTo(7.416508 / 11.416508, within(1e-6));
    }

    @Test
    void theBestOrderGainsEverythingAndAnEmptyOneNothing() {
        assertThat(JUDGED.ndcg(List.of("c", "a", "f", "b", "e"), 10)).isEqualTo(1.0);
        assertThat(JUDGED.ndcg(List.of(), 10)).isZero();
        assertThat(JUDGED.ndcg(List.of("x", "d", "y"), 10)).isZero();
    }

    @Test
    void aShortRankingIsNotExcusedFromWhatItLacks() {
        assertThat(JUDGED.ndcg(List.of("a"), 10)).isCloseTo(7 / 14.595391, within(1e-6));
    }

    @Test
    void theReciprocalRankLooksForTheGradeAsked() {
        List<String> ranking = List.of("x", "e", "f", "a");
        assertThat(JUDGED.reciprocalRank(ranking, 1)).isEqualTo(1 / 2.0);
        assertThat(JUDGED.reciprocalRank(ranking, 2)).isEqualTo(1 / 3.0);
        assertThat(JUDGED.reciprocalRank(ranking, 3)).isEqualTo(1 / 4.0);
        assertThat(JUDGED.reciprocalRank(List.of("x"), 1)).isZero();
    }

    @Test
    void successAsksForOneGoodItemHighEnough() {
        List<String> ranking = List.of("x", "a");
        assertThat(JUDGED.succeeds(ranking, 1, 3)).isFalse();
        assertThat(JUDGED.succeeds(ranking, 2, 3)).isTrue();
    }

    @Test
    void noRankingGainsMoreThanEverythingAndSwappingABetterItemForwardNeverHurts() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            Map<Integer, Integer> grades = new HashMap<>();
            int items = 2 + random.nextInt(20);
            for (int i = 0; i < items; i++) {
                grades.put(i, random.nextInt(4));
            }
            grades.put(0, 3);
            Judgement<Integer> judgement = new Judgement<>(grades);
            List<Integer> ranking = new ArrayList<>(grades.keySet());
            Collections.shuffle(ranking, random);
            double before = judgement.ndcg(ranking, 10);
            assertThat(before).isBetween(0.0, 1.0 + 1e-12);
            int place = random.nextInt(items - 1);
            if (judgement.grade(ranking.get(place + 1)) > judgement.grade(ranking.get(place))) {
                Collections.swap(ranking, place, place + 1);
                assertThat(judgement.ndcg(ranking, 10)).isGreaterThanOrEqualTo(before);
            }
        }
    }

    @Test
    void whatCannotBeMeasuredIsRefused() {
        assertThatThrownBy(() -> new Judgement<>(Map.of("a", 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("No item has a grade");
        assertThatThrownBy(() -> JUDGED.ndcg(List.of("a", "a"), 10)).hasMessageContaining("twice");
    }
}
