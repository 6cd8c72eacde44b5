package org.mouseion.app.discovery.guide.selection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EchoTest {

    private static final String SAID = "The lift goes to the roof only on the first Monday of the month.";

    @Test
    void a_sentence_said_back_is_an_echo() {
        Echo echo = new Echo("the lift goes to the roof, only on the first Monday of the month! Is there a lift?");
        assertThat(echo.isOf(SAID)).isTrue();
    }

    @Test
    void a_question_in_the_words_of_the_answer_is_none() {
        assertThat(new Echo("Does the lift go to the roof on the first Monday?").isOf(SAID))
                .isFalse();
        assertThat(new Echo("When can I take the lift to the roof?").isOf(SAID)).isFalse();
    }

    @Test
    void a_short_sentence_is_never_one() {
        assertThat(new Echo("Entry is free.").isOf("Entry is free.")).isFalse();
    }

    @Test
    void nothing_asked_is_nothing_said() {
        assertThat(new Echo("").isOf(SAID)).isFalse();
        assertThat(new Echo("?").isOf("")).isFalse();
    }
}
