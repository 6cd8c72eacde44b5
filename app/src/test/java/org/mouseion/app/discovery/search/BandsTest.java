package org.mouseion.app.discovery.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mouseion.app.discovery.index.Findings;

class BandsTest {

    /// Works 1, 2, 3 … with these scores of the words.
    private static List<Findings.Row> scored(double... scores) {
        List<Findings.Row> rows = new ArrayList<>();
        for (double score : scores) {
            rows.add(new Findings.Row(rows.size() + 1L, score, ""));
        }
        return rows;
    }

    private static List<Long> merge(List<Findings.Row> byWords, Long... byMeaning) {
        return Bands.merge(byWords, List.of(byMeaning)).stream()
                .map(Findings.Row::work)
                .toList();
    }

    @Test
    void a_clear_winner_by_words_is_not_displaced_by_meaning() {
        assertThat(merge(scored(40, 12, 11.9, 11.8), 3L, 4L, 2L, 1L)).containsExactly(1L, 3L, 2L, 4L);
    }

    @Test
    void among_works_that_the_words_hold_for_equal_meaning_decides() {
        assertThat(merge(scored(10, 10, 10, 10), 4L, 3L, 2L, 1L).getFirst()).isIn(1L, 4L);
        assertThat(merge(scored(10, 10, 10), 2L, 3L, 1L).getFirst()).isEqualTo(2L);
    }

    @Test
    void works_without_a_computed_meaning_keep_their_place() {
        assertThat(merge(scored(10, 9.9, 9.8, 9.7), 4L)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(merge(scored(10, 9.9, 9.8, 9.7), 4L, 3L)).startsWith(1L, 2L).hasSize(4);
    }

    @Test
    void nothing_is_lost_and_nothing_comes_twice() {
        assertThat(merge(scored(9, 8.9, 8, 5, 4.9, 1), 6L, 4L, 2L, 99L, 5L))
                .containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L);
    }
}
