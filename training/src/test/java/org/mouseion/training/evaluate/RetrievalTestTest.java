package org.mouseion.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mouseion.engines.vectors.Words;

class RetrievalTestTest {

    private final RetrievalTest test = new RetrievalTest(
            "ships", List.of("ship", "mill"), List.of("a ship", "a mill", "a ship and a mill"), new int[] {0, 1});

    @Test
    void the_best_score_is_the_first_rank() {
        assertThat(test.ranks(new double[][] {{3, 1, 2}, {3, 1, 2}})).containsExactly(1, 3);
    }

    @Test
    void equal_scores_share_their_ranks() {
        assertThat(test.ranks(new double[][] {{0, 0, 0}, {0, 1, 1}})).containsExactly(2, 1.5);
    }

    @Test
    void measures_come_from_ranks() {
        Found found = Found.of(new double[] {1, 3, 20});
        assertThat(found.first()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(found.ten()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(found.reciprocal()).isCloseTo((1 + 1 / 3.0 + 1 / 20.0) / 3, within(1e-9));
        assertThat(found.gain()).isCloseTo((1 + 0.5) / 3, within(1e-9));
    }

    @Test
    void bm25_prefers_the_shorter_document_and_the_rarer_word() {
        Bm25 words = new Bm25(test.documents(), Words::of);
        double[] ship = words.scores("ship");
        assertThat(ship[0]).isGreaterThan(ship[2]);
        assertThat(ship[1]).isZero();
        double[] all = words.scores("a");
        assertThat(ship[0]).isGreaterThan(all[0]);
    }

    /// One document of one word, found by it: idf = ln(1 + 0.5 / 1.5), and the frequency's part is 1.
    @Test
    void bm25_is_computed_as_published() {
        assertThat(new Bm25(List.of("ship"), Words::of).scores("ship")[0])
                .isCloseTo(Math.log(1 + 0.5 / 1.5), within(1e-12));
    }

    @Test
    void french_stems_bring_forms_together() {
        assertThat(Stems.french("les bateaux")).isEqualTo(Stems.french("un bateau"));
        assertThat(Stems.frenchWithPrefixes("paysagiste")).anyMatch(word -> word.equals("paysa*"));
    }
}
