package org.mouseion.app.discovery.protocol;

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

    /// What somebody in need types to a museum's guide.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I want to die. Anyway, when do you open?|SUICIDE|en",
                "wanna die|SUICIDE|en",
                "I don’t want to live any more|SUICIDE|en",
                "My friend wants to kill himself|SUICIDE|en",
                "i keep thinking about suicide|SUICIDE|",
                "I w\u200Bant to d\u200Bie|SUICIDE|en",
                "Bonjour, je veux mourir|SUICIDE|fr",
                "j'ai plus envie de vivre|SUICIDE|fr",
                "Je pense à me suicider.|SUICIDE|fr",
                "Je voudrais en finir|SUICIDE|fr",
                "Ik wil dood|SUICIDE|nl",
                "ik zie het niet meer zitten|SUICIDE|nl",
                "Ik denk aan zelfmoord|SUICIDE|nl",
                "me quiero morir|SUICIDE|es",
                "no tengo ganas de vivir|SUICIDE|es",
                "pienso en suicidarme|SUICIDE|es",
                "My husband beats me and I am afraid|VIOLENCE|en",
                "somebody is following me in the museum|VIOLENCE|en",
                "Mon mari me frappe|VIOLENCE|fr",
                "mon copain veut me tuer|VIOLENCE|fr",
                "Un homme me suit depuis l’entrée|VIOLENCE|fr",
                "mijn vader slaat me|VIOLENCE|nl",
                "iemand valt me lastig|VIOLENCE|nl",
                "mi novio me pega|VIOLENCE|es",
                "un hombre me sigue|VIOLENCE|es",
                "Someone collapsed in room 4!|ILLNESS|en",
                "i can't breathe|ILLNESS|en",
                "Une dame fait un malaise|ILLNESS|fr",
                "J’ai mal à la poitrine|ILLNESS|fr",
                "mijn moeder is onwel geworden|ILLNESS|nl",
                "me duele el pecho|ILLNESS|es",
                "I can’t go on 😢|DISTRESS|en",
                "I feel so lonely|DISTRESS|en",
                "je n'en peux plus...|DISTRESS|fr",
                "Personne ne m’aime|DISTRESS|fr",
                "Ik kan niet meer|DISTRESS|nl",
                "ik ben wanhopig|DISTRESS|nl",
                "No puedo más|DISTRESS|es",
                "nadie me quiere|DISTRESS|es",
            })
    void somebody_in_need_comes_first_in_the_language_they_cried_in(String text, Subject subject, String language) {
        assertThat(words.find(text)).hasValueSatisfying(found -> {
            assertThat(found.subject()).isEqualTo(subject);
            assertThat(found.comesFirst()).isTrue();
            assertThat(found.language()).isEqualTo(java.util.Optional.ofNullable(language));
        });
    }

    /// What a museum is asked every day with words that sound alike.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Show me the Suicide of Lucretia",
                "Did Van Gogh commit suicide?",
                "Why did Werther want to die?",
                "Can I see the painting of the suicide of Cleopatra?",
                "My mother has dementia, are there tours for her?",
                "This painting touched me deeply",
                "I am dying to see the Great Wave",
                "This queue is killing me",
                "Why do the people in this picture look so lonely?",
                "I can’t go on Monday, are you open on Tuesday?",
                "Whose eyes are following me in this portrait?",
                "The artist hit upon something",
                "Ce qui me frappe, c'est la lumière",
                "Ce tableau m’a touché",
                "J’ai envie de vivre une visite guidée",
                "Je n’en peux plus d’attendre le dimanche",
                "Montrez-moi la mort de Cléopâtre",
                "Je cherche le Suicide de Manet",
                "Qui a peint L’Enlèvement des Sabines ?",
                "Comment en finir avec la file d’attente ?",
                "Ik kan niet meer lopen, is er een rolstoel?",
                "Waarom pleegde hij zelfmoord?",
                "Mijn moeder heeft kanker, krijgt zij korting?",
                "Toon me de zelfmoord van Lucretia",
                "Tengo ganas de vivir esta exposición",
                "No puedo más de dos horas, ¿qué veo?",
                "Muéstreme el suicidio de Cleopatra",
                "¿Se suicidó el pintor?",
                "Estoy enfermo del corazón, ¿hay ascensor?"
            })
    void whoever_asks_a_question_of_a_museum_is_answered(String text) {
        assertThat(words.find(text).filter(Finding::comesFirst)).isEmpty();
    }

    @Test
    void a_cry_is_heard_at_the_end_of_a_flood() {
        assertThat(words.find("what a lovely museum ".repeat(2_400) + "I want to kill myself")
                        .map(Finding::comesFirst))
                .contains(true);
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
