package org.mouseion.algorithms.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcrossLanguagesTest {

    /// A dictionary in which, as with vectors, what is open lies near what is closed.
    private static final List<Set<String>> NEAR = List.of(
            Set.of("musée", "museum", "museo"),
            Set.of("ouvert", "open", "fermé", "closed", "gesloten", "abierto", "cerrado"),
            Set.of("lundi", "mardi", "monday", "tuesday", "maandag", "lunes"),
            Set.of("jardin", "garden", "tuin", "jardín"),
            Set.of("chiens", "dogs", "honden", "perros"),
            Set.of("admis", "allowed", "toegestaan", "permitidos"),
            Set.of("moulin", "mill", "molen", "molino"),
            Set.of("construit", "built", "gebouwd", "construido"));

    private static final Nearness DICTIONARY = (words, others) -> words.stream()
            .mapToDouble(word -> others.stream().anyMatch(other -> near(word, other)) ? 0.9 : 0.1)
            .toArray();

    private static boolean near(String word, String other) {
        return word.equals(other) || NEAR.stream().anyMatch(group -> group.contains(word) && group.contains(other));
    }

    private final SupportCheck check =
            new SupportCheck(Wording.AS_WRITTEN, new AcrossLanguages(Wording.AS_WRITTEN, DICTIONARY, 0.75));

    private Verdict check(String from, String statement, String to, String sentence) {
        return check.check(sentence, to, List.of(new Evidence(1, statement, from)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|Le musée est ouvert le lundi de 10 h à 18 h.|en|The museum is open on Monday from 10 am to 6 pm.|",
                "fr|Le musée est ouvert le lundi.|en|The museum is closed on Monday.|TURN",
                "fr|Le musée est ouvert le lundi.|en|The museum is open on Tuesday.|TURN",
                "fr|Les chiens ne sont pas admis.|en|Dogs are not allowed.|",
                "fr|Les chiens ne sont pas admis.|en|Dogs are allowed.|TURN",
                "nl|De molen werd gebouwd in 1900.|es|El molino fue construido en 1900.|",
                "nl|De molen werd gebouwd in 1900.|es|El molino fue construido en 1901.|NUMBER",
                "nl|De molen werd gebouwd in 1900.|es|El jardín fue construido en 1900.|FAR",
                "nl|De molen werd gebouwd in 1900.|es|El molino de Gogh fue construido en 1900.|NAME",
                "fr|Le moulin fut construit en 1900 par Martin.|en|The mill was built in 1900.|LEFT_OUT",
                "fr|Le moulin fut construit en 1900 par Martin.|en|The mill was built by Martin in 1900.|",
            })
    void numbers_names_turns_and_days_must_agree(
            String from, String statement, String to, String sentence, Doubt.Kind doubt) {
        Verdict verdict = check(from, statement, to, sentence);
        if (doubt == null) {
            assertThat(verdict).as(verdict.explain()).isInstanceOf(Verdict.Supported.class);
        } else {
            assertThat(verdict)
                    .isInstanceOfSatisfying(
                            Verdict.Unsupported.class,
                            u -> assertThat(u.doubts()).extracting(Doubt::kind).contains(doubt));
        }
    }

    @Test
    void a_closed_way_lets_nothing_pass() {
        var closed = new SupportCheck(Wording.AS_WRITTEN, AcrossLanguages.closed());
        assertThat(closed.check("The museum is open.", "en", List.of(new Evidence(1, "Le musée est ouvert.", "fr"))))
                .isInstanceOf(Verdict.Unsupported.class);
    }

    @Test
    void the_four_word_lists_know_the_same_days_and_opposites() {
        Map<String, String> english = Lexicon.find("en").orElseThrow().poles();
        for (String language : Lexicon.LANGUAGES) {
            assertThat(Set.copyOf(Lexicon.find(language).orElseThrow().poles().values()))
                    .as(language)
                    .isEqualTo(Set.copyOf(english.values()))
                    .contains("day7", "month12", "open");
        }
    }
}
