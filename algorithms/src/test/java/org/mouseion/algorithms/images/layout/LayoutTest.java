package org.mouseion.algorithms.images.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mouseion.algorithms.drawing.Family;
import org.mouseion.algorithms.drawing.ink.Palette;
import org.mouseion.algorithms.images.Pictures;
import org.mouseion.algorithms.images.Pixels;
import org.mouseion.testing.Property;

class LayoutTest {

    private static Pixels any(RandomGenerator random) {
        return Pictures.drawn(
                Family.values()[random.nextInt(9)], random.nextInt(1000), Palette.values()[random.nextInt(8)]);
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    @Test
    void every_kind_has_unit_length_and_its_own_number_of_values() {
        Property.holdsFor(8, LayoutTest::any, picture -> {
            float[][] kinds = {
                OrientedGradients.of(picture.grey()), ToneLayout.tones(picture), BinaryPatterns.of(picture.grey())
            };
            int[] lengths = {OrientedGradients.LENGTH, ToneLayout.TONES, BinaryPatterns.LENGTH};
            for (int i = 0; i < 3; i++) {
                assertThat(kinds[i]).hasSize(lengths[i]);
                assertThat(dot(kinds[i], kinds[i])).isCloseTo(1, within(1e-5));
            }
        });
    }

    @Test
    void what_is_worked_out_for_the_mirrored_picture_is_what_it_has() {
        Property.holdsFor(8, LayoutTest::any, picture -> {
            float[] gradients = OrientedGradients.of(picture.grey());
            float[] mirrored = OrientedGradients.of(picture.mirrored().grey());
            assertThat(dot(OrientedGradients.mirrored(gradients), mirrored)).isGreaterThan(0.98);
            assertThat(OrientedGradients.mirrored(OrientedGradients.mirrored(gradients)))
                    .isEqualTo(gradients);
            assertThat(dot(ToneLayout.mirroredTones(ToneLayout.tones(picture)), ToneLayout.tones(picture.mirrored())))
                    .isGreaterThan(0.95);
        });
    }

    @Test
    void plain_fields_and_single_pixels_are_like_nothing() {
        for (Pixels plain :
                new Pixels[] {Pictures.plain(50, 40, 0x777777), Pictures.plain(1, 1, 0), Pictures.plain(3, 900, 255)}) {
            assertThat(OrientedGradients.of(plain.grey())).containsOnly(0);
            assertThat(ToneLayout.tones(plain)).containsOnly(0);
            assertThat(BinaryPatterns.of(plain.grey())).containsOnly(0);
            PerceptualHash hash = PerceptualHash.of(plain.grey());
            assertThat(hash.isPlain()).isTrue();
            assertThat(hash.distance(hash)).isEqualTo(128);
        }
        assertThat(ToneLayout.colours(Pictures.plain(9, 9, 0x808080))).containsOnly(0);
    }

    @Test
    void vertical_stripes_and_horizontal_stripes_share_no_direction() {
        Pixels vertical = Pictures.painted(96, 96, (x, y) -> x / 8 % 2 == 0 ? 0 : 0xFFFFFF);
        float[] up = OrientedGradients.of(vertical.grey());
        float[] across = OrientedGradients.of(vertical.turned(1).grey());
        assertThat(dot(up, across)).isLessThan(0.05);
        assertThat(dot(up, OrientedGradients.of(vertical.mirrored().grey()))).isGreaterThan(0.95);
    }

    @Test
    void another_palette_of_the_same_drawing_is_arranged_alike() {
        Property.holdsFor(8, random -> new int[] {random.nextInt(9), random.nextInt(1000)}, drawn -> {
            Family family = Family.values()[drawn[0]];
            float[] sepia = OrientedGradients.of(
                    Pictures.drawn(family, drawn[1], Palette.SEPIA).grey());
            float[] night = OrientedGradients.of(
                    Pictures.drawn(family, drawn[1], Palette.NIGHT).grey());
            Family other = Family.values()[(drawn[0] + 4) % 9];
            float[] unlike = OrientedGradients.of(
                    Pictures.drawn(other, drawn[1], Palette.SEPIA).grey());
            assertThat(dot(sepia, night)).isGreaterThan(dot(sepia, unlike));
        });
    }

    @Test
    void a_hash_stays_where_only_the_file_changed() {
        Property.holdsFor(8, LayoutTest::any, picture -> {
            PerceptualHash hash = PerceptualHash.of(picture.grey());
            Pixels again = Pictures.photographed(picture.within(400), 8, 6, 1);
            assertThat(hash.distance(PerceptualHash.of(again.grey()))).isLessThan(26);
        });
    }

    @Test
    void turned_and_mirrored_pictures_are_found_among_the_eight() {
        Pixels picture = Pictures.drawn(Family.WAVES, 4, Palette.INDIGO);
        PerceptualHash[] turns = PerceptualHash.ofAllTurns(picture);
        assertThat(turns[3].distance(PerceptualHash.of(picture.turned(3).grey())))
                .isLessThan(12);
        assertThat(turns[4].distance(PerceptualHash.of(picture.mirrored().grey())))
                .isLessThan(12);
        assertThat(turns[0].distance(PerceptualHash.of(picture.turned(1).grey())))
                .isGreaterThan(30);
    }

    @Test
    void hatching_and_plain_areas_have_different_grain() {
        float[] hatched = BinaryPatterns.of(Pictures.painted(256, 256, (x, y) -> (x + y) % 6 < 2 ? 0 : 0xFFFFFF)
                .grey());
        float[] dotted = BinaryPatterns.of(Pictures.painted(
                        256, 256, (x, y) -> Math.hypot(x % 12 - 6, y % 12 - 6) < 3 ? 0 : 0xFFFFFF)
                .grey());
        float[] alsoHatched =
                BinaryPatterns.of(Pictures.painted(256, 256, (x, y) -> (x + y + 3) % 6 < 2 ? 0x202020 : 0xE0E0E0)
                        .grey());
        assertThat(dot(hatched, alsoHatched)).isGreaterThan(0.2 + dot(hatched, dotted));
    }
}
