package org.mouseion.algorithms.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mouseion.testing.Property;

class PixelsTest {

    private static Pixels random(RandomGenerator random) {
        int width = random.nextInt(1, 20);
        int height = random.nextInt(1, 20);
        return Pixels.of(
                width, height, random.ints((long) width * height, 0, 1 << 24).toArray());
    }

    @Test
    void four_quarter_turns_and_two_mirrors_change_nothing() {
        Property.holdsFor(200, PixelsTest::random, picture -> {
            assertThat(picture.turned(1).turned(3).array()).isEqualTo(picture.array());
            assertThat(picture.turned(-2).turned(2).array()).isEqualTo(picture.array());
            assertThat(picture.mirrored().mirrored().array()).isEqualTo(picture.array());
        });
    }

    @Test
    void a_quarter_turn_is_clockwise() {
        Pixels turned = Pixels.of(2, 1, new int[] {1, 2}).turned(1);
        assertThat(turned.width()).isEqualTo(1);
        assertThat(turned.array()).containsExactly(1, 2);
        assertThat(Pixels.of(1, 2, new int[] {1, 2}).turned(1).array()).containsExactly(2, 1);
    }

    @Test
    void shrinking_by_a_whole_factor_takes_the_mean() {
        Pixels shrunk = Pixels.of(4, 2, new int[] {0, 0x0000FE, 9, 9, 0x0000FE, 0, 9, 9})
                .resized(2, 1);
        assertThat(shrunk.array()).containsExactly(0x7F, 9);
    }

    @Test
    void any_size_keeps_a_plain_colour_plain_and_mirrors_alike() {
        Property.holdsFor(
                100,
                random -> new int[] {random.nextInt(1, 40), random.nextInt(1, 40), random.nextInt(1 << 24)},
                drawn -> {
                    int[] plain = new int[17 * 13];
                    java.util.Arrays.fill(plain, drawn[2]);
                    Pixels resized = Pixels.of(17, 13, plain).resized(drawn[0], drawn[1]);
                    assertThat(resized.array()).containsOnly(drawn[2]).hasSize(drawn[0] * drawn[1]);
                });
    }

    @Test
    void the_longer_side_is_kept_within_and_never_enlarged() {
        Property.holdsFor(100, PixelsTest::random, picture -> {
            Pixels within = picture.within(8);
            assertThat(Math.max(within.width(), within.height())).isLessThanOrEqualTo(8);
            if (picture.width() <= 8 && picture.height() <= 8) {
                assertThat(within).isSameAs(picture);
            }
        });
    }

    @Test
    void grey_weighs_green_most_and_keeps_greys() {
        assertThat(Pixels.of(1, 1, new int[] {0xFFFFFF}).grey().at(0, 0)).isEqualTo(255);
        assertThat(Pixels.of(1, 1, new int[] {0x00FF00}).grey().at(0, 0)).isEqualTo(182);
        Grey tones = Grey.of(3, 1, new byte[] {0, (byte) 128, (byte) 255});
        assertThat(tones.inColour().grey().array()).isEqualTo(tones.array());
    }

    @Test
    void bytes_are_red_green_and_blue_in_turn() {
        assertThat(Pixels.ofBytes(1, 1, new byte[] {(byte) 0xAB, 1, (byte) 0xFF})
                        .at(0, 0))
                .isEqualTo(0xAB01FF);
    }

    @Test
    void absurd_sizes_are_refused_with_the_values() {
        assertThatThrownBy(() -> Pixels.of(65_535, 65_535, new int[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("65535 by 65535");
        assertThatThrownBy(() -> Grey.of(3, 2, new byte[5])).hasMessageContaining("needs 6 values, not 5");
        assertThatThrownBy(() -> Pixels.of(2, 2, new int[4]).region(1, 1, 2, 1))
                .hasMessageContaining("does not lie inside");
        assertThatThrownBy(() -> Pixels.ofBytes(1, 1, new byte[4])).hasMessageContaining("alpha");
    }
}
