package org.mouseion.algorithms.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr | Qui a peint la Joconde ?                        | PERSON
                    fr | De qui est ce portrait ?                        | PERSON
                    fr | Quel architecte a dessiné l’escalier ?          | PERSON
                    fr | Quand le musée a-t-il ouvert ?                  | DATE
                    fr | En quelle année Monet est-il mort ?             | DATE
                    fr | À quelle heure fermez-vous ?                    | DATE
                    fr | Combien de temps dure la visite ?               | DURATION
                    fr | Combien coûte l’entrée ?                        | MONEY
                    fr | Quel est le prix du billet ?                    | MONEY
                    fr | Combien de tableaux avez-vous ?                 | NUMBER
                    fr | Quelle est la hauteur de la tour ?              | NUMBER
                    fr | Où se trouve la salle 4 ?                       | PLACE
                    fr | Dans quelle ville est-il né ?                   | PLACE
                    fr | Pourquoi le tableau est-il fendu ?              | REASON
                    fr | Comment fait-on une gravure ?                   | MANNER
                    fr | Comment s’appelle ce bateau ?                   | NAME
                    fr | Qu’est-ce qu’une eau-forte ?                    | DEFINITION
                    fr | Est-ce que les chiens sont admis ?              | YES_NO
                    fr | Quelle technique emploie-t-elle ?               | THING
                    en | Who painted it?                                 | PERSON
                    en | When was the house built?                       | DATE
                    en | How long does the tour take?                    | DURATION
                    en | How much is a ticket?                           | MONEY
                    en | How many Monets do you have?                    | NUMBER
                    en | Where is the cloakroom?                         | PLACE
                    en | Why is it cracked?                              | REASON
                    en | What is a fresco?                               | DEFINITION
                    en | What is the title of this print?                | NAME
                    en | Are dogs allowed?                               | YES_NO
                    en | How is bronze cast?                             | MANNER
                    en | Which animal does she hold?                     | THING
                    nl | Wie schilderde dit?                             | PERSON
                    nl | Wanneer is het museum open?                     | DATE
                    nl | Hoeveel kost een kaartje?                       | MONEY
                    nl | Hoeveel zalen zijn er?                          | NUMBER
                    nl | Hoe lang duurt de rondleiding?                  | DURATION
                    nl | Waar hangt de Nachtwacht?                       | PLACE
                    nl | Waarom is het doek gescheurd?                   | REASON
                    nl | Wat is een ets?                                 | DEFINITION
                    nl | Hoe heet dit schip?                             | NAME
                    nl | Zijn honden toegelaten?                         | YES_NO
                    es | ¿Quién pintó este cuadro?                       | PERSON
                    es | ¿Cuándo abre el museo?                          | DATE
                    es | ¿Cuánto cuesta la entrada?                      | MONEY
                    es | ¿Cuántos cuadros hay?                           | NUMBER
                    es | ¿Cuánto tiempo dura la visita?                  | DURATION
                    es | ¿Dónde está el guardarropa?                     | PLACE
                    es | ¿Por qué está roto?                             | REASON
                    es | ¿Qué es un grabado?                             | DEFINITION
                    es | ¿Cómo se llama este barco?                      | NAME
                    es | ¿Se puede entrar con perros?                    | YES_NO
                    """)
    void a_question_says_what_it_wants(String language, String text, QuestionKind kind) {
        QuestionKind.Recognised recognised = QuestionKind.of(new Question(text, language));
        assertThat(recognised.kind())
                .as(text + " because of '" + recognised.because() + "'")
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr | DATE     | Elle meurt le 3 mai 1808 à Madrid.              | 3 mai 1808
                    fr | DATE     | L’église date du XIIe siècle.                   | XIIe siècle
                    en | DATE     | It was painted in the 18th century.             | 18th century
                    nl | DATE     | Het huis is gebouwd in 1660.                    | 1660
                    es | DATE     | Es un retablo del siglo XV.                     | siglo XV
                    fr | MONEY    | Le billet coûte 12,50 €.                        | 12,50 €
                    en | MONEY    | She paid two hundred and 30 guineas.            | 30 guineas
                    nl | MONEY    | De toegang is gratis.                           | gratis
                    es | NUMBER   | Tiene doce salas.                               | doce
                    fr | DURATION | Le siège dure trois ans.                        | trois ans
                    fr | PERSON   | Il est l’élève de Nicolas Poussin.              | Nicolas Poussin
                    fr | PLACE    | Elle naît à Bruxelles.                          | à Bruxelles
                    en | REASON   | It closed because the roof leaked.              | because
                    """)
    void a_sentence_holds_what_can_be_an_answer(String language, QuestionKind kind, String sentence, String within) {
        assertThat(kind.evidence(sentence, language))
                .as(sentence)
                .anyMatch(span ->
                        within.contains(span.in(sentence)) || span.in(sentence).contains(within));
    }

    @Test
    void a_sentence_without_it_holds_nothing() {
        assertThat(QuestionKind.DATE.evidence("Elle peint des fleurs.", "fr")).isEmpty();
        assertThat(QuestionKind.MONEY.evidence("Het doek is groot.", "nl")).isEmpty();
        assertThat(QuestionKind.NUMBER.evidence("Pinta flores.", "es")).isEmpty();
    }

    @Test
    void in_a_language_without_rules_anything_is_asked_for() {
        assertThat(QuestionKind.of(new Question("Wer malte das?", "de")).kind()).isEqualTo(QuestionKind.THING);
    }
}
