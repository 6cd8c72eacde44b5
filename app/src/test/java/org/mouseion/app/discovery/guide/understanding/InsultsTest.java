package org.mouseion.app.discovery.guide.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsultsTest {

    private final Insults insults = new Insults();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|You idiot, who painted this?|who painted this?",
                "en|Who painted this, you stupid machine?|Who painted this?",
                "en|Fuck! When do you open?|When do you open?",
                "fr|Quelle machine stupide ! À quelle heure fermez-vous ?|À quelle heure fermez-vous ?",
                "nl|Domme robot, wie schilderde dit?|wie schilderde dit?",
                "es|Eres idiota. ¿Cuándo abren?|Cuándo abren?"
            })
    void the_question_beside_an_insult_is_left(String language, String said, String left) {
        assertThat(insults.without(Spoken.of(said), language).text()).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Who painted The Village Idiot?",
                "en|Is there a portrait of a fool, a dwarf or a jester?",
                "fr|Qui a peint La Grande Gueule ?",
                "fr|Le jeu de l’idiot, c’est de qui ?",
                "nl|Wie schilderde De domme boer?",
                "es|¿Quién pintó El idiota del pueblo?"
            })
    void titles_and_questions_stay_whole(String language, String said) {
        Spoken spoken = Spoken.of(said);
        assertThat(insults.without(spoken, language)).isSameAs(spoken);
    }
}
