package org.mouseion.engines.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mouseion.testing.Property;

class WordsTest {

    @Test
    void words_are_lower_case_and_keep_their_accents() {
        assertThat(Words.of("La Tempête, 1854")).containsExactly("la", "tempête", "1854");
    }

    @Test
    void elided_articles_and_pronouns_fall_away_with_either_apostrophe() {
        assertThat(Words.of("L'église d’Auvers qu'il a peinte"))
                .containsExactly("église", "auvers", "il", "a", "peinte");
    }

    @Test
    void endings_behind_an_apostrophe_fall_away() {
        assertThat(Words.of("Rubens's foto's")).containsExactly("rubens", "foto");
    }

    @Test
    void words_that_are_one_in_spite_of_an_apostrophe_stay_whole() {
        assertThat(Words.of("aujourd'hui it doesn’t")).containsExactly("aujourd'hui", "it", "doesn't");
    }

    @Test
    void an_apostrophe_before_or_behind_a_word_is_a_quotation_mark() {
        assertThat(Words.of("'Zeegezicht' 's avonds")).containsExactly("zeegezicht", "s", "avonds");
    }

    @Test
    void hyphens_part_words() {
        assertThat(Words.of("Saint-Denis, eau-forte")).containsExactly("saint", "denis", "eau", "forte");
    }

    @Test
    void composed_and_decomposed_accents_are_the_same_word() {
        assertThat(Words.of("tempe\u0302te")).isEqualTo(Words.of("tempête"));
    }

    @Test
    void other_scripts_are_words_too() {
        assertThat(Words.of("富士 Фудзи")).containsExactly("富士", "фудзи");
    }

    @Test
    void signs_alone_are_no_words() {
        assertThat(Words.of(" — ' ’’ … !")).isEmpty();
    }

    @Test
    void no_text_gives_an_empty_word() {
        Property.holdsFor(
                500,
                random -> {
                    String letters = "aéZ '’-.3 \u0302字\uD83D\uDE00";
                    StringBuilder text = new StringBuilder();
                    for (int i = random.nextInt(30); i > 0; i--) {
                        text.append(letters.charAt(random.nextInt(letters.length())));
                    }
                    return text.toString();
                },
                text -> assertThat(Words.of(text)).noneMatch(String::isBlank));
    }
}
