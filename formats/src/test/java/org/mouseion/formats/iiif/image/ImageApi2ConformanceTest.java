package org.mouseion.formats.iiif.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.formats.iiif.image.request.ImageVersion;
import org.mouseion.formats.iiif.image.request.Refusal;
import org.mouseion.formats.iiif.image.request.Refusal.Reason;

/// The IIIF Image API 2.1.1 where it differs from 3.0, in the order of the specification.
class ImageApi2ConformanceTest {

    private final Asked example = new Asked(ImageVersion.V2, Asked.example());

    private final Asked enlarging = new Asked(
            ImageVersion.V2,
            Asked.service(300, 200, new ImageLimits(1000, 500, 0), EnumSet.of(Feature.SIZE_UPSCALING)));

    @Nested
    @DisplayName("4.1. Region")
    class RegionParameter {

        @ParameterizedTest
        @CsvSource(
                delimiter = ' ',
                value = {
                    "full 0,0,300,200",
                    "square 50,0,200,200",
                    "125,15,120,140 125,15,120,140",
                    "pct:41.6,7.5,40,70 125,15,120,140",
                    "125,15,200,200 125,15,175,185",
                    "pct:41.6,7.5,66.6,100 125,15,175,185",
                })
        void is_cut_out_and_cropped_as_the_examples_show(String asked, String cut) {
            assertThat(example.region(asked)).isEqualTo(cut);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0,0,0,10", "300,0,1,1", "somewhere"})
        void is_refused_with_400_when_empty_outside_or_unreadable(String asked) {
            assertThat(example.refused(asked + "/full/0/default.jpg").status()).isEqualTo(400);
        }
    }

    @Nested
    @DisplayName("4.2. Size")
    class SizeParameter {

        @ParameterizedTest
        @CsvSource(
                delimiter = ' ',
                value = {
                    "full/full 300,200",
                    "full/max 300,200",
                    "full/150, 150,100",
                    "full/,150 225,150",
                    "full/pct:50 150,100",
                    "full/225,100 225,100",
                    "full/!225,100 150,100",
                    "full/!600,600 300,200",
                })
        void is_reached_as_the_examples_show(String asked, String size) {
            assertThat(example.size(asked)).isEqualTo(size);
        }

        @Test
        void max_is_brought_within_the_limits_and_full_is_not() {
            Asked narrow = new Asked(ImageVersion.V2, Asked.service(300, 200, new ImageLimits(200, 0, 0), Set.of()));
            assertThat(narrow.size("full/max")).isEqualTo("200,133");
            Refusal refusal = narrow.refused("full/full/0/default.jpg");
            assertThat(refusal.reason()).isEqualTo(Reason.SIZE_ABOVE_LIMIT);
            assertThat(refusal.status()).as("section 7.2").isEqualTo(404);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0,", ",0", "pct:0", "!0,10"})
        void that_would_be_zero_is_refused_with_400(String asked) {
            assertThat(example.refused("full/" + asked + "/0/default.jpg").status())
                    .isEqualTo(400);
        }

        @ParameterizedTest
        @ValueSource(strings = {"^max", "^150,", "^pct:50", "10", "huge"})
        void knows_no_caret(String asked) {
            Refusal refusal = example.refused("full/" + asked + "/0/default.jpg");
            assertThat(refusal.status()).isEqualTo(400);
            assertThat(refusal.reason()).isEqualTo(Reason.SIZE_WORDS);
        }

        @Test
        void above_the_full_size_is_501_where_it_is_not_offered_and_served_where_it_is() {
            assertThat(example.refused("full/600,/0/default.jpg").status()).isEqualTo(501);
            assertThat(enlarging.size("full/600,")).isEqualTo("600,400");
            assertThat(enlarging.size("full/pct:200")).isEqualTo("600,400");
            assertThat(enlarging.refused("full/1001,/0/default.jpg").status()).isEqualTo(404);
        }
    }

    @Nested
    @DisplayName("4.3. to 4.5. Rotation, quality, format")
    class RestOfTheParameters {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "361/default.jpg",
                    "x/default.jpg",
                    "0/native.jpg",
                    "0/default.xyz",
                    "0/default.gif",
                    "0/default"
                })
        void are_refused_with_400_when_unsupported(String asked) {
            assertThat(example.refused("full/full/" + asked).status()).isEqualTo(400);
        }

        @Test
        void turn_and_mirror_as_in_version_three() {
            Derivative given = example.given("full/full/!22.5/gray.png");
            assertThat(given.mirrored()).isTrue();
            assertThat(given.degrees()).isEqualTo(22.5);
        }
    }

    @Nested
    @DisplayName("4.7. Canonical URI Syntax")
    class Canonical {

        @ParameterizedTest
        @CsvSource(
                delimiter = ' ',
                value = {
                    "0,0,300,200/max/0.0/color.jpg full/full/0/default.jpg",
                    "full/150,100/0/default.jpg full/150,/0/default.jpg",
                    "full/,100/0/default.jpg full/150,/0/default.jpg",
                    "full/225,100/0/default.jpg full/225,100/0/default.jpg",
                    "pct:41.6,7.5,40,70/pct:50/!22.50/gray.jpg 125,15,120,140/60,/!22.5/gray.jpg",
                })
        void is_full_a_width_alone_in_proportion_and_w_h_otherwise(String asked, String canonical) {
            assertThat(example.canonical(asked)).isEqualTo(canonical);
        }

        @Test
        void is_full_for_the_square_of_a_square_picture() {
            Asked square = new Asked(ImageVersion.V2, Asked.service(200, 200, ImageLimits.NONE, Set.of()));
            assertThat(square.canonical("square/full/0/default.jpg")).isEqualTo("full/full/0/default.jpg");
        }

        @Test
        void is_a_width_for_max_where_it_is_less_than_full() {
            Asked narrow = new Asked(ImageVersion.V2, Asked.service(300, 200, new ImageLimits(200, 0, 0), Set.of()));
            assertThat(narrow.canonical("full/max/0/default.jpg")).isEqualTo("full/200,/0/default.jpg");
        }
    }

    @Nested
    @DisplayName("9. URI Encoding and Decoding")
    class Encoding {

        @Test
        void of_an_ark_follows_the_table() {
            assertThat(ImageAddress.read(ImageVersion.V2, "/ark:%2F12025%2F654xz321/full/full/0/default.jpg"))
                    .isInstanceOfSatisfying(
                            ImageAddress.Picture.class,
                            picture -> assertThat(picture.identifier()).isEqualTo("ark:/12025/654xz321"));
        }
    }
}
