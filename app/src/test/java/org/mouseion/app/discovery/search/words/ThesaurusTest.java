package org.mouseion.app.discovery.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mouseion.app.discovery.index.analysis.Analysis;

class ThesaurusTest {

    private final Thesaurus thesaurus = new Thesaurus(new Analysis());

    private List<String> english(String language, String... words) {
        return thesaurus.find(List.of(words), language).stream()
                .map(entry -> entry.labels().get("en").getFirst())
                .toList();
    }

    @Test
    void every_line_is_read_and_has_a_name_in_each_language() {
        assertThat(thesaurus.size()).isGreaterThan(1_000);
    }

    @Test
    void plurals_and_accents_make_no_difference() {
        assertThat(english("fr", "cygnes")).containsExactly("swan");
        assertThat(english("es", "arboles")).containsExactly("tree");
        assertThat(english("nl", "zwanen")).containsExactly("swan");
    }

    @Test
    void a_name_of_several_words_is_found_as_a_whole() {
        assertThat(english("fr", "nature", "morte")).containsExactly("still life");
        assertThat(english("fr", "morte")).doesNotContain("still life");
    }

    @Test
    void a_word_belongs_to_its_language() {
        assertThat(english("fr", "pain")).containsExactly("bread");
        assertThat(english("en", "pain")).isEmpty();
    }

    @Test
    void a_word_with_two_senses_names_both() {
        assertThat(Set.copyOf(english("fr", "fille"))).containsExactlyInAnyOrder("girl", "daughter");
    }
}
