package org.mouseion.algorithms.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SupportCheckTest {

    /// A plural and an adjective's ending; the house's stemmers know far more.
    private static final Wording PLURALS = new Wording() {
        @Override
        public String stem(String word, String language) {
            return word.length() > 3 ? word.replaceFirst("(es|s|e)$", "") : word;
        }

        @Override
        public boolean isSame(String word, String other, String language) {
            return List.of(word, other).containsAll(List.of("picture", "painting"));
        }
    };

    private final SupportCheck check = new SupportCheck(PLURALS, AcrossLanguages.closed());

    private Verdict check(String language, String statements, String sentence) {
        List<Evidence> evidence = new ArrayList<>();
        for (String statement : statements.split(" / ")) {
            evidence.add(new Evidence(evidence.size() + 1, statement, language));
        }
        return check.check(sentence, language, evidence);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "supported.tsv", delimiter = '\t', numLinesToSkip = 1)
    void what_the_statements_say_passes(String language, String statements, String sentence) {
        assertThat(check(language, statements, sentence)).isInstanceOf(Verdict.Supported.class);
    }

    @Test
    void an_hour_is_the_same_hour_whatever_space_it_is_written_with() {
        for (String space : List.of(" ", "\u00a0", "\u202f")) {
            String hour = "17" + space + "h" + space + "30";
            assertThat(check("fr", "Le musée ferme à " + hour + ".", "Le musée ferme à 17 h 30."))
                    .isInstanceOf(Verdict.Supported.class);
            assertThat(check("fr", "Le musée ferme à " + hour + ".", "Le musée ferme à 17 h 45."))
                    .isInstanceOf(Verdict.Unsupported.class);
        }
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(resources = "unsupported.tsv", delimiter = '\t', numLinesToSkip = 1)
    void what_they_do_not_say_does_not(String language, Doubt.Kind kind, String statements, String sentence) {
        assertThat(check(language, statements, sentence))
                .isInstanceOfSatisfying(
                        Verdict.Unsupported.class,
                        verdict -> assertThat(verdict.doubts())
                                .as(verdict.explain())
                                .extracting(Doubt::kind)
                                .contains(kind));
    }

    @Test
    void a_verdict_says_where_each_word_stands() {
        assertThat(check(
                        "en",
                        "The café is on the first floor. / The shop closes at 6 pm.",
                        "The shop closes at 18:00."))
                .isInstanceOfSatisfying(Verdict.Supported.class, verdict -> {
                    assertThat(verdict.statements()).containsExactly(2);
                    assertThat(verdict.explain()).isEqualTo("shop ← [2] shop\ncloses ← [2] closes\n18:00 ← [2] 18:00");
                });
    }

    @Test
    void a_synonym_of_the_house_is_the_same_word() {
        assertThat(check("en", "The painting hangs in room 4.", "The picture hangs in room 4."))
                .isInstanceOf(Verdict.Supported.class);
        assertThat(check("en", "The painting hangs in room 4.", "The statue hangs in room 4."))
                .isInstanceOf(Verdict.Unsupported.class);
    }

    @Test
    void a_language_nobody_taught_it_is_not_guessed() {
        assertThat(check("de", "Das Museum ist offen.", "Das Museum ist offen."))
                .isEqualTo(Verdict.Unsupported.because(Doubt.Kind.UNKNOWN_LANGUAGE, "de"));
    }
}
