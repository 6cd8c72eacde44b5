package org.mouseion.app.discovery.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RootsTest {

    private final Roots roots = new Roots();

    @ParameterizedTest
    @CsvSource({
        "fr, gère, gérée",
        "fr, construite, construites",
        "en, painted, painting",
        "nl, geopend, geopende",
        "es, pintado, pintadas"
    })
    void forms_of_one_word_have_one_root(String language, String one, String other) {
        assertThat(roots.of(one, language)).isEqualTo(roots.of(other, language));
    }

    @Test
    void what_changes_within_a_word_is_not_seen_and_an_unknown_language_has_no_roots() {
        assertThat(roots.of("peignait", "fr")).isNotEqualTo(roots.of("peindre", "fr"));
        assertThat(roots.of("gemalt", "de")).isEqualTo("gemalt");
    }
}
