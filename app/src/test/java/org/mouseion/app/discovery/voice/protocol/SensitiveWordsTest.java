package org.mouseion.app.discovery.voice.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SensitiveWordsTest {

    private final SensitiveWords words = new SensitiveWords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want to die",
                "i WANT to DIE 😢 now",
                "Should I kill myself like Ahab?",
                "Did he commit suicide?",
                "Je veux mourir",
                "j’ai envie d’en finir",
                "Je n’ai plus envie de vivre.",
                "Vincent s’est-il suicidé ?",
                "il s'est donné la mort",
                "ik wil niet meer leven",
                "Ik wil dood",
                "Wat schrijft hij over zelfmoord?",
                "quiero morir",
                "No quiero vivir más",
                "¿Se suicidó?",
                "tell me about whales, I wish I were dead"
            })
    void suicide_is_heard_in_four_languages_and_never_quoted_on(String text) {
        assertThat(words.find(text)).hasValueSatisfying(found -> {
            assertThat(found.subject()).isEqualTo(Subject.SUICIDE);
            assertThat(found.mayQuote()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "My husband beats me|VIOLENCE|false",
                "Mon mari me frappe|VIOLENCE|false",
                "Mijn man slaat me|VIOLENCE|false",
                "Mi marido me pega|VIOLENCE|false",
                "Is there a murder in the novel?|VIOLENCE|true",
                "I have cancer|ILLNESS|false",
                "Was hij krankzinnig?|ILLNESS|true",
                "Que dit-il de la folie ?|ILLNESS|true",
                "Why does he say savage?|COLONIAL|true",
                "Que pensait-il de l’esclavage ?|COLONIAL|true",
                "¿Qué dice de los esclavos?|COLONIAL|true",
                "Hoe spreekt hij over slavernij?|COLONIAL|true",
            })
    void other_subjects_are_heard_and_whoever_speaks_of_themself_gets_no_quotation(
            String text, Subject subject, boolean quotes) {
        assertThat(words.find(text)).hasValueSatisfying(found -> {
            assertThat(found.subject()).isEqualTo(subject);
            assertThat(found.mayQuote()).isEqualTo(quotes);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why is the whale white?",
                "Who killed the whale?",
                "Pourquoi partir en mer ?",
                "Waarom gaat hij naar zee?",
                "¿Qué es el ámbar gris?",
                "",
                "😀😀😀"
            })
    void what_is_harmless_is_left_alone(String text) {
        assertThat(words.find(text)).isEmpty();
    }

    @Test
    void the_gravest_subject_comes_first() {
        assertThat(words.find("I have cancer and want to die").orElseThrow().subject())
                .isEqualTo(Subject.SUICIDE);
        assertThat(words.findAll("murder and slavery")).containsExactly(Subject.VIOLENCE, Subject.COLONIAL);
    }

    @Test
    void help_lines_are_read_and_written_alike() {
        String typed = "FR | 3114 | Numéro national\nnonsense\nBE | 0800 32 123 | Centre\n";
        assertThat(HelpLine.read(typed)).hasSize(2);
        assertThat(HelpLine.read(HelpLine.write(HelpLine.read(typed)))).isEqualTo(HelpLine.read(typed));
        assertThat(HelpLine.read(typed).get(1).dialled()).isEqualTo("080032123");
    }
}
