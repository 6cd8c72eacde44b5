package org.mouseion.engines.lingua;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mouseion.engines.api.Engine;
import org.mouseion.engines.api.LanguageDetector;

class LinguaDetectorTest {

    private static final LanguageDetector DETECTOR =
            (LanguageDetector) ((Engine.Opened.Ready) new LinguaProvider().open(Map.of())).engine();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Jeune femme à sa fenêtre, lisant une lettre",
                "fr | Bateaux dans la tempête",
                "en | A figure bowing before a seated old man",
                "en | Boats in a storm off the coast",
                "nl | Schepen in nood op een woelige zee",
                "nl | Portret van een jonge vrouw met een waaier",
                "es | Barcos en la tormenta, cerca del puerto",
                "es | Retrato de una niña con su perro"
            })
    void a_title_is_told_by_its_letters(String tag, String title) {
        assertThat(DETECTOR.findLanguage(title))
                .hasValueSatisfying(g -> assertThat(g.language()).isEqualTo(tag));
    }

    @Test
    void numbers_and_signs_have_no_language() {
        assertThat(DETECTOR.findLanguage("1885–90, 12 × 14")).isEmpty();
        assertThat(DETECTOR.findLanguage("")).isEmpty();
    }

    @Test
    void an_unknown_language_code_is_said_and_not_thrown() {
        assertThat(new LinguaProvider().open(Map.of("languages", "fr,xx")))
                .isInstanceOf(Engine.Opened.Unavailable.class);
    }
}
