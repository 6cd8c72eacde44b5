package org.mouseion.algorithms.images.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mouseion.algorithms.drawing.Family;
import org.mouseion.algorithms.images.Pictures;
import org.mouseion.algorithms.images.Pixels;
import org.mouseion.testing.Property;

class PaletteTest {

    private static final int RED = 0xC0141C;
    private static final int BLUE = 0x1F4FBF;

    private static List<ColourName> names(Pixels picture) {
        return Palette.of(picture).named().stream()
                .map(Palette.NamedShare::name)
                .toList();
    }

    @Test
    void a_colour_survives_the_way_to_oklab_and_back() {
        Property.holdsFor(2_000, random -> random.nextInt(1 << 24), rgb -> {
            int back = Oklab.of(rgb).rgb();
            for (int shift = 0; shift <= 16; shift += 8) {
                assertThat(back >> shift & 255).isCloseTo(rgb >> shift & 255, within(1));
            }
        });
        assertThat(Oklab.of("#1D3557").hex()).isEqualTo("#1D3557");
        assertThatThrownBy(() -> Oklab.of("blue")).hasMessageContaining("six hexadecimal digits");
    }

    @Test
    void white_and_black_lie_one_apart_and_greys_have_no_chroma() {
        assertThat(Oklab.of(0xFFFFFF).distance(Oklab.of(0))).isCloseTo(1, within(1e-3));
        assertThat(Oklab.of(0x808080).chroma()).isLessThan(1e-4);
    }

    @Test
    void two_halves_make_two_swatches_of_a_half_each() {
        Palette palette = Palette.of(Pictures.painted(120, 80, (x, y) -> x < 60 ? RED : BLUE));
        assertThat(palette.swatches())
                .hasSize(2)
                .allSatisfy(s -> assertThat(s.share()).isCloseTo(0.5, within(0.01)));
        assertThat(palette.ground()).isEmpty();
        assertThat(palette.tonality()).isEqualTo(Tonality.COLOURED);
    }

    @Test
    void the_shares_of_every_palette_make_one_and_turning_the_picture_changes_nothing() {
        Property.holdsFor(
                10,
                random -> Pictures.drawn(
                        Family.values()[random.nextInt(Family.values().length)],
                        random.nextInt(1000),
                        org.mouseion.algorithms.drawing.ink.Palette.values()[random.nextInt(8)]),
                picture -> {
                    Palette palette = Palette.of(picture);
                    assertThat(palette.swatches().stream()
                                    .mapToDouble(Swatch::share)
                                    .sum())
                            .isCloseTo(1, within(1e-6));
                    assertThat(palette.weighed().stream()
                                    .mapToDouble(Swatch::share)
                                    .sum())
                            .isCloseTo(1, within(1e-6));
                    assertThat(palette.likeness(palette)).isCloseTo(1, within(1e-6));
                    assertThat(palette.likeness(Palette.of(picture.turned(2)))).isGreaterThan(0.93);
                });
    }

    @Test
    void a_mount_is_kept_apart_from_what_it_holds() {
        Pixels mounted = Pictures.painted(
                200, 160, (x, y) -> x > 60 && x < 140 && y > 50 && y < 110 ? (x < 100 ? RED : BLUE) : 0xF2EEE4);
        Palette palette = Palette.of(mounted);
        assertThat(palette.ground().orElseThrow().share()).isBetween(0.8, 0.9);
        assertThat(palette.swatches().get(0).share() + palette.swatches().get(1).share())
                .isGreaterThan(0.9);
        Palette alone = Palette.of(mounted.region(62, 52, 76, 56));
        assertThat(palette.likeness(alone))
                .as("the same with and without its mount")
                .isGreaterThan(0.5);
        assertThat(ColourQuery.of(Oklab.of(RED)).match(palette)).isGreaterThan(0.6);
    }

    @Test
    void a_blank_sheet_and_a_monochrome_are_their_own_colour() {
        assertThat(names(Pictures.plain(90, 60, BLUE))).containsExactly(ColourName.BLUE);
        assertThat(Palette.of(Pictures.plain(1, 1, 0xFFFFFF)).tonality()).isEqualTo(Tonality.GREY);
    }

    @Test
    void a_faded_photograph_is_not_brown_and_a_brown_picture_is() {
        Pixels drawing = Pictures.drawn(Family.LANDSCAPE, 3, org.mouseion.algorithms.drawing.ink.Palette.GRAPHITE);
        Pixels faded = Pictures.faded(drawing);
        assertThat(Palette.of(faded).tonality()).isEqualTo(Tonality.TINTED);
        assertThat(names(faded)).doesNotContain(ColourName.BROWN, ColourName.BEIGE, ColourName.OCHRE);
        ColourQuery brown = ColourQuery.of(ColourName.BROWN.example());
        Pixels wood = Pictures.painted(100, 100, (x, y) -> (x / 7 + y / 31) % 2 == 0 ? 0x6B4423 : 0x9A6234);
        assertThat(Palette.of(wood).tonality()).isEqualTo(Tonality.COLOURED);
        assertThat(brown.match(Palette.of(wood))).isGreaterThan(0.2 + brown.match(Palette.of(faded)));
    }

    @Test
    void a_cyanotype_stays_blue() {
        Pixels print = Pictures.drawn(Family.PHOTOGRAM, 5, org.mouseion.algorithms.drawing.ink.Palette.CYANOTYPE);
        assertThat(Palette.of(print).tonality()).isEqualTo(Tonality.COLOURED);
        assertThat(names(print).getFirst()).isIn(ColourName.PRUSSIAN_BLUE, ColourName.BLUE);
    }

    @Test
    void every_example_is_called_by_its_own_name() {
        for (ColourName name : ColourName.values()) {
            assertThat(ColourName.of(name.example())).isEqualTo(name);
        }
        assertThat(ColourName.PRUSSIAN_BLUE.code()).isEqualTo("prussian-blue");
        assertThat(List.of(ColourName.values()).stream().filter(ColourName::isBasic))
                .hasSize(11);
    }

    @Test
    void pictures_of_the_colours_asked_for_come_before_others() {
        Palette both = Palette.of(Pictures.painted(100, 100, (x, y) -> x < 50 ? RED : BLUE));
        Palette red = Palette.of(Pictures.painted(100, 100, (x, y) -> x < 50 ? RED : 0xE9E9E9));
        Palette green = Palette.of(Pictures.painted(100, 100, (x, y) -> x < 50 ? 0x1F8A3B : 0x0A0A0A));
        ColourQuery query = new ColourQuery(List.of(new Swatch(Oklab.of(RED), 0.5), new Swatch(Oklab.of(BLUE), 0.5)));
        assertThat(query.match(both)).isCloseTo(1, within(0.02));
        assertThat(query.match(both)).isGreaterThan(query.match(red));
        assertThat(query.match(red)).isGreaterThan(query.match(green));
        assertThatThrownBy(() -> new ColourQuery(List.of())).hasMessageContaining("one to 3");
    }

    @Test
    void a_kept_palette_comes_back_as_it_was() {
        Property.holdsFor(
                10,
                random -> Pictures.drawn(
                        Family.values()[random.nextInt(Family.values().length)],
                        random.nextInt(1000),
                        org.mouseion.algorithms.drawing.ink.Palette.values()[random.nextInt(8)]),
                picture -> {
                    Palette palette = Palette.of(picture);
                    Palette back = Palette.ofBytes(palette.toBytes());
                    assertThat(back.toBytes()).isEqualTo(palette.toBytes());
                    assertThat(back.named().stream().map(Palette.NamedShare::name))
                            .isEqualTo(palette.named().stream()
                                    .map(Palette.NamedShare::name)
                                    .toList());
                    assertThat(back.tonality()).isEqualTo(palette.tonality());
                    assertThat(back.ground().isPresent())
                            .isEqualTo(palette.ground().isPresent());
                });
        assertThatThrownBy(() -> Palette.ofBytes(new byte[7])).hasMessageContaining("no palette");
    }
}
