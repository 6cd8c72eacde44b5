package org.mouseion.app.discovery.guide.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditsTest {

    @Test
    void letters_changed_left_out_put_in_and_swapped_count_one_each() {
        assertThat(Edits.between("gogh", "gohg", 2)).isEqualTo(1);
        assertThat(Edits.between("rembrant", "rembrandt", 2)).isEqualTo(1);
        assertThat(Edits.between("vermer", "vermeer", 2)).isEqualTo(1);
        assertThat(Edits.between("monet", "manet", 2)).isEqualTo(1);
        assertThat(Edits.between("turner", "turner", 2)).isZero();
    }

    @Test
    void words_too_far_apart_are_only_said_to_be() {
        assertThat(Edits.between("picasso", "pissarro", 2)).isEqualTo(3);
        assertThat(Edits.between("a", "abcdef", 1)).isEqualTo(2);
    }
}
