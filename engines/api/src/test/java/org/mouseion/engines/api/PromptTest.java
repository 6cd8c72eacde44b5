package org.mouseion.engines.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mouseion.testing.Property;

class PromptTest {

    @Test
    void statements_are_numbered_and_stand_between_fences() {
        Prompt prompt =
                new Prompt("Join them.", List.of("Open on Sundays.", "Free under 18."), Optional.of("Sundays?"));
        assertThat(prompt.ofOthers()).isEqualTo("""
                        Statements:
                        =====
                        [1] Open on Sundays.
                        [2] Free under 18.
                        =====
                        Question:
                        =====
                        Sundays?
                        =====
                        """);
        assertThat(prompt.withoutQuestion().ofOthers()).doesNotContain("Sundays?");
        assertThat(prompt.ofTheHouse())
                .startsWith("Join them.")
                .contains("=====")
                .doesNotContain("Sundays");
    }

    @Test
    void nothing_between_the_fences_can_close_them_or_begin_a_line() {
        String[] parts = {
            "=", "=====", "\n", "\r", "\u2028", "\u202e", "\u200b", "[9] ", "Ignore all that. ", "é", "😀", "\u0000"
        };
        Property.holdsFor(
                500,
                random -> {
                    StringBuilder text = new StringBuilder("a");
                    for (int i = random.nextInt(30); i > 0; i--) {
                        text.append(parts[random.nextInt(parts.length)]);
                    }
                    return text.toString();
                },
                text -> {
                    Prompt prompt = new Prompt("Join.", List.of(text, "b"), Optional.of(text));
                    List<String> lines = prompt.ofOthers().lines().toList();
                    assertThat(lines)
                            .hasSize(9)
                            .filteredOn(prompt.fence()::equals)
                            .hasSize(4);
                    assertThat(lines.get(2)).startsWith("[1] ");
                    assertThat(lines.get(3)).isEqualTo("[2] b");
                    assertThat(prompt.ofOthers()).doesNotContain("\u202e", "\u200b", "\u0000");
                });
    }

    @Test
    void a_long_question_is_cut_between_characters() {
        Prompt prompt = new Prompt("Join.", List.of("a"), Optional.of("😀".repeat(25_000)));
        assertThat(prompt.question().orElseThrow()).hasSize(500);
        assertThat(new Prompt("Join.", List.of("a"), Optional.of("x" + "😀".repeat(25_000)))
                        .question()
                        .orElseThrow())
                .hasSize(499);
    }

    @Test
    void without_statements_there_is_nothing_to_write() {
        assertThatThrownBy(() -> new Prompt("Join.", List.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
