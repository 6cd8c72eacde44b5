package org.mouseion.algorithms.images.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mouseion.algorithms.drawing.Family;
import org.mouseion.algorithms.images.Pictures;
import org.mouseion.testing.Property;

class ColourSharesTest {

    private static final int RED = 0xC0141C;
    private static final int BLUE = 0x1F4FBF;

    private static Map<ColourName, Double> shares(int left, int right, int border) {
        return ColourShares.of(Palette.of(Pictures.painted(120, 80, (x, y) -> x < border ? left : right)));
    }

    @Test
    void the_share_of_a_colour_is_the_part_of_the_picture_that_has_it() {
        Map<ColourName, Double> shares = shares(RED, BLUE, 30);
        assertThat(shares.get(ColourName.RED)).isCloseTo(0.25, within(0.03));
        assertThat(shares.get(ColourName.BLUE)).isCloseTo(0.75, within(0.03));
        assertThat(shares).doesNotContainKeys(ColourName.GREEN, ColourName.YELLOW, ColourName.WHITE);
    }

    @Test
    void a_colour_between_two_names_is_found_under_both() {
        int between = 0xA7182A; // as far from red as from madder
        Map<ColourName, Double> shares = shares(between, BLUE, 60);
        assertThat(shares).containsKeys(ColourName.RED, ColourName.MADDER);
        assertThat(shares.get(ColourName.RED)).isGreaterThan(0.3);
        assertThat(shares.get(ColourName.MADDER)).isGreaterThan(0.3);
    }

    @Test
    void no_basic_colour_is_called_by_the_name_of_another() {
        for (ColourName name : ColourName.values()) {
            if (!name.isBasic()) {
                continue;
            }
            for (ColourName other : ColourName.values()) {
                if (other.isBasic() && other != name) {
                    assertThat(other.distance(name.example()))
                            .as("%s called %s", name, other)
                            .isGreaterThan(0.06);
                }
            }
        }
    }

    @Test
    void a_grey_is_no_pale_colour() {
        for (int tone = 0; tone < 256; tone += 5) {
            int grey = tone * 0x010101;
            assertThat(shares(grey, grey, 60).keySet())
                    .as("%06X", grey)
                    .isSubsetOf(ColourName.BLACK, ColourName.GREY, ColourName.WHITE);
        }
    }

    @Test
    void shares_lie_between_a_twentieth_and_all() {
        Property.holdsFor(
                12,
                random -> Pictures.drawn(
                        Family.values()[random.nextInt(Family.values().length)],
                        random.nextInt(1000),
                        org.mouseion.algorithms.drawing.ink.Palette.values()[random.nextInt(8)]),
                picture -> assertThat(ColourShares.of(Palette.of(picture)).values())
                        .isNotEmpty()
                        .allSatisfy(share -> assertThat(share).isBetween(ColourShares.LEAST, 1.0)));
    }

    @Test
    void every_code_leads_back_to_its_name() {
        for (ColourName name : ColourName.values()) {
            assertThat(ColourName.find(name.code())).contains(name);
        }
        assertThat(ColourName.find("RED")).isEmpty();
    }
}
