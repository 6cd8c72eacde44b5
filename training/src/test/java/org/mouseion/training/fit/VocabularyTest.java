package org.mouseion.training.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mouseion.training.sources.ParallelRow;

class VocabularyTest {

    private static final List<ParallelRow> ROWS = List.of(
            new ParallelRow("nl", "sea of storms", "zee van van van", 1),
            new ParallelRow("en", "van", "van sea storm ship town mill cart horse", 1));

    private final Vocabulary vocabulary = Vocabulary.of(ROWS, ROWS, 0.1);

    @Test
    void words_are_numbered_as_they_are_met_and_shared_by_the_languages() {
        assertThat(vocabulary.words()).startsWith("zee", "van", "sea").doesNotHaveDuplicates();
        assertThat(vocabulary.counts()[1]).isEqualTo(4);
    }

    @Test
    void a_word_weighs_what_it_weighs_in_the_language_where_it_is_most_frequent() {
        assertThat(vocabulary.weights()[1]).isCloseTo(0.1f / (0.1f + 0.75f), within(1e-6f));
        assertThat(vocabulary.weights()[2]).isCloseTo(0.1f / (0.1f + 0.125f), within(1e-6f));
    }

    @Test
    void words_of_rows_that_are_not_counted_are_words_and_weigh_all() {
        Vocabulary all = Vocabulary.of(ROWS, ROWS.subList(1, 2), 0.1);
        assertThat(all.words()).contains("zee", "van").doesNotHaveDuplicates();
        assertThat(all.weights()[all.words().indexOf("zee")]).isEqualTo(1);
        assertThat(all.weights()[all.words().indexOf("van")]).isCloseTo(0.1f / (0.1f + 0.125f), within(1e-6f));
    }
}
