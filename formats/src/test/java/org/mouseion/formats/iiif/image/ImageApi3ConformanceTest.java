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
import org.mouseion.formats.iiif.image.request.PictureFormat;
import org.mouseion.formats.iiif.image.request.Quality;
import org.mouseion.formats.iiif.image.request.Refusal;
import org.mouseion.formats.iiif.image.request.Refusal.Reason;

/// The IIIF Image API 3.0, requests, in the order of the specification. The description is held in
/// [org.mouseion.formats.iiif.image.information.ImageInformation3ConformanceTest], the long section 4.2 in
/// [ImageApi3SizeConformanceTest].
class ImageApi3ConformanceTest {

    private final Asked example = new Asked(ImageVersion.V3, Asked.example());

    private final Asked enlarging = new Asked(
            ImageVersion.V3,
            Asked.service(300, 200, new ImageLimits(1000, 500, 0), EnumSet.of(Feature.SIZE_UPSCALING)));

    @Nested
    @DisplayName("2. URI Syntax")
    class UriSyntax {

        @Test
        void an_identifier_alone_is_the_service_and_to_be_sent_on_to_its_information() {
            assertThat(ImageAddress.read(ImageVersion.V3, "/abcd1234")).isEqualTo(new ImageAddress.Base("abcd1234"));
        }

        @Test
        void info_json_behind_the_identifier_asks_for_the_information_2_2() {
            assertThat(ImageAddress.read(ImageVersion.V3, "/abcd1234/info.json"))
                    .isEqualTo(new ImageAddress.Information("abcd1234"));
        }

        @Test
        void five_words_behind_the_identifier_ask_for_a_picture_2_1() {
            ImageAddress address = ImageAddress.read(ImageVersion.V3, "/abcd1234/full/max/0/default.jpg");
            assertThat(address).isInstanceOfSatisfying(ImageAddress.Picture.class, picture -> {
                assertThat(picture.identifier()).isEqualTo("abcd1234");
                assertThat(picture.request().written()).isEqualTo("full/max/0/default.jpg");
            });
        }
    }

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
                })
        void is_cut_out_as_the_four_forms_say(String asked, String cut) {
            assertThat(example.region(asked)).isEqualTo(cut);
        }

        @ParameterizedTest
        @ValueSource(strings = {"125,15,200,200", "pct:41.6,7.5,66.6,100", "125,15,99999999999999999999,2147483648"})
        void is_cropped_at_the_edge_when_it_extends_beyond_the_picture(String asked) {
            assertThat(example.region(asked)).isEqualTo("125,15,175,185");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0,0,0,10", "0,0,10,0", "pct:0,0,0,10", "pct:0,0,10,0.0"})
        void is_refused_with_400_when_its_width_or_height_is_zero(String asked) {
            Refusal refusal = example.refused(asked + "/max/0/default.jpg");
            assertThat(refusal.status()).isEqualTo(400);
            assertThat(refusal.reason()).isEqualTo(Reason.REGION_EMPTY);
        }

        @ParameterizedTest
        @ValueSource(strings = {"300,0,1,1", "0,200,1,1", "pct:100,0,1,1", "pct:0,100.5,1,1", "1000000000000,0,1,1"})
        void is_refused_with_400_when_it_lies_entirely_outside(String asked) {
            Refusal refusal = example.refused(asked + "/max/0/default.jpg");
            assertThat(refusal.status()).isEqualTo(400);
            assertThat(refusal.reason()).isEqualTo(Reason.REGION_OUTSIDE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Full",
                    "",
                    "1,2,3",
                    "1,2,3,4,5",
                    "1,2,3,",
                    "-1,0,5,5",
                    "+1,0,5,5",
                    "1.5,0,5,5",
                    "pct:",
                    "pct:1,2,3",
                    "pct:-1,0,5,5",
                    "pct:1e1,0,5,5",
                    "pct:1..5,0,5,5",
                    "pct:.,0,5,5",
                    "px:1,2,3,4",
                    "a,b,c,d",
                    "%E2%82%AC"
                })
        void is_refused_with_400_when_it_is_no_region(String asked) {
            Refusal refusal = example.refused(asked + "/max/0/default.jpg");
            assertThat(refusal.status()).isEqualTo(400);
            assertThat(refusal.reason()).isEqualTo(Reason.REGION_WORDS);
        }
    }

    @Nested
    @DisplayName("4.3. Rotation")
    class RotationParameter {

        @ParameterizedTest
        @CsvSource({"0,0", "90,90", "180,180", "270,270", "22.5,22.5", ".5,0.5", "360,0", "359.999,359.999", "0.0,0"})
        void is_clockwise_from_0_to_360(String asked, double degrees) {
            Derivative given = example.given("full/max/" + asked + "/default.png");
            assertThat(given.degrees()).isEqualTo(degrees);
            assertThat(given.mirrored()).isFalse();
        }

        @Test
        void is_preceded_by_mirroring_where_an_exclamation_mark_stands_first() {
            Derivative given = example.given("full/max/!90/default.png");
            assertThat(given.mirrored()).isTrue();
            assertThat(given.degrees()).isEqualTo(90);
        }

        @Test
        void turns_width_and_height_and_frames_the_whole_turned_picture() {
            assertThat(example.given("full/max/90/default.png").turned()).isEqualTo(new Extent(200, 300));
            assertThat(example.given("full/max/180/default.png").turned()).isEqualTo(new Extent(300, 200));
            assertThat(example.given("full/max/45/default.png").turned()).isEqualTo(new Extent(354, 354));
        }

        @ParameterizedTest
        @ValueSource(strings = {"360.1", "361", "-90", "+90", "9O", "", "!", "!!90", "90!", "1e2", "1,5"})
        void is_refused_with_400_when_out_of_range_or_no_angle(String asked) {
            assertThat(example.refused("full/max/" + asked + "/default.png").status())
                    .isEqualTo(400);
        }

        @Test
        void is_refused_with_400_when_the_service_does_not_offer_it() {
            Asked plain = new Asked(ImageVersion.V3, Asked.service(300, 200, ImageLimits.NONE, Set.of()));
            assertThat(plain.refused("full/max/22.5/default.png").status()).isEqualTo(400);
            assertThat(plain.refused("full/max/!0/default.png").status()).isEqualTo(400);
            assertThat(plain.given("full/max/270/default.png").degrees()).isEqualTo(270);
        }
    }

    @Nested
    @DisplayName("4.4. Quality")
    class QualityParameter {

        @Test
        void is_colour_greys_or_bitonal_and_the_default_is_the_pictures_own() {
            assertThat(example.given("full/max/0/color.jpg").quality()).isEqualTo(Quality.COLOR);
            assertThat(example.given("full/max/0/gray.jpg").quality()).isEqualTo(Quality.GRAY);
            assertThat(example.given("full/max/0/bitonal.jpg").quality()).isEqualTo(Quality.BITONAL);
            assertThat(example.given("full/max/0/default.jpg").quality()).isEqualTo(Quality.COLOR);
        }

        @Test
        void color_of_a_picture_without_colours_is_no_error() {
            Asked grey = new Asked(ImageVersion.V3, grey());
            assertThat(grey.given("full/max/0/color.jpg").quality()).isEqualTo(Quality.GRAY);
            assertThat(grey.given("full/max/0/default.jpg").quality()).isEqualTo(Quality.GRAY);
        }

        @ParameterizedTest
        @ValueSource(strings = {"native", "grey", "Color", "", "default."})
        void is_refused_with_400_when_it_is_unknown(String asked) {
            Refusal refusal = example.refused("full/max/0/" + asked + ".jpg");
            assertThat(refusal.status()).isEqualTo(400);
            assertThat(refusal.reason()).isEqualTo(Reason.QUALITY_UNKNOWN);
        }
    }

    @Nested
    @DisplayName("4.5. Format")
    class FormatParameter {

        @ParameterizedTest
        @CsvSource({
            "jpg,image/jpeg",
            "tif,image/tiff",
            "png,image/png",
            "gif,image/gif",
            "jp2,image/jp2",
            "pdf,application/pdf",
            "webp,image/webp"
        })
        void has_the_media_type_of_the_table(String extension, String mediaType) {
            assertThat(PictureFormat.read(extension).mediaType()).isEqualTo(mediaType);
        }

        @ParameterizedTest
        @ValueSource(strings = {"default.gif", "default.JPG", "default.jpeg", "default.", "default"})
        void is_refused_with_400_when_it_is_not_offered_or_missing(String asked) {
            Refusal refusal = example.refused("full/max/0/" + asked);
            assertThat(refusal.status()).isEqualTo(400);
            assertThat(refusal.reason()).isEqualTo(Reason.FORMAT_UNKNOWN);
        }
    }

    @Nested
    @DisplayName("4.7. Floating Point Values")
    class FloatingPoint {

        @Test
        void four_hundred_decimals_are_refused_unread() {
            assertThat(example.refused("pct:0." + "3".repeat(400) + ",0,50,50/max/0/default.jpg")
                            .status())
                    .isEqualTo(400);
            assertThat(example.refused("full/max/0." + "3".repeat(400) + "/default.jpg")
                            .status())
                    .isEqualTo(400);
        }

        @Test
        void sixty_decimals_are_read() {
            assertThat(example.region("pct:33." + "3".repeat(60) + ",0,50,50")).isEqualTo("100,0,150,100");
        }
    }

    @Nested
    @DisplayName("4.8. Canonical URI Syntax")
    class Canonical {

        @ParameterizedTest
        @CsvSource(
                delimiter = ' ',
                value = {
                    "0,0,300,200/300,200/0.0/color.jpg full/max/0/default.jpg",
                    "pct:0,0,100,100/pct:100/360/default.jpg full/max/0/default.jpg",
                    "square/max/0/gray.jpg 50,0,200,200/max/0/gray.jpg",
                    "pct:41.6,7.5,40,70/pct:50/!22.50/default.jpg 125,15,120,140/60,70/!22.5/default.jpg",
                    "full/150,/.50/bitonal.png full/150,100/0.5/bitonal.png",
                    "full/!600,600/0/default.jpg full/max/0/default.jpg",
                    "full/^150,/0/default.jpg full/150,100/0/default.jpg",
                })
        void is_full_or_pixels_max_or_w_h_an_integer_if_possible_and_default(String asked, String canonical) {
            assertThat(example.canonical(asked)).isEqualTo(canonical);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ' ',
                value = {
                    "full/^600,/0/default.jpg full/^600,400/0/default.jpg",
                    "full/^!5000,5000/0/default.jpg full/^max/0/default.jpg",
                    "full/^max/0/default.jpg full/^max/0/default.jpg",
                    "full/^301,10/0/default.jpg full/^301,10/0/default.jpg",
                })
        void keeps_the_caret_where_upscaling_is_required(String asked, String canonical) {
            assertThat(enlarging.canonical(asked)).isEqualTo(canonical);
        }

        @Test
        void is_max_where_the_limits_and_not_the_region_end_the_size() {
            assertThat(with(new ImageLimits(200, 0, 0)).canonical("full/200,133/0/default.jpg"))
                    .isEqualTo("full/max/0/default.jpg");
        }
    }

    @Nested
    @DisplayName("9. URI Encoding and Decoding")
    class Encoding {

        @ParameterizedTest
        @CsvSource(
                delimiter = ' ',
                value = {
                    "id1 id1",
                    "ark:/12025/654xz321 ark:%2F12025%2F654xz321",
                    "urn:foo:a123,456 urn:foo:a123,456",
                    "urn:sici:1046-8188(199501)13:1%3C69:FTTHBI%3E2.0.TX;2-4"
                            + " urn:sici:1046-8188(199501)13:1%253C69:FTTHBI%253E2.0.TX;2-4",
                    "http://example.com/?54#a http:%2F%2Fexample.com%2F%3F54%23a",
                    "[frob]@é %5Bfrob%5D%40%C3%A9",
                })
        void of_identifiers_follows_the_table(String identifier, String encoded) {
            assertThat(CanonicalAddress.identifier(identifier)).isEqualTo(encoded);
            assertThat(ImageAddress.read(ImageVersion.V3, "/" + encoded + "/info.json"))
                    .isEqualTo(new ImageAddress.Information(identifier));
        }

        @Test
        void is_undone_in_the_words_too_though_they_need_none() {
            assertThat(example.region("pct%3A41.6,7.5%2C40,70")).isEqualTo("125,15,120,140");
            assertThat(enlarging.size("full/%5Emax")).isEqualTo("750,500");
        }

        @Test
        void an_identifier_whose_slashes_came_unencoded_is_found_whole() {
            assertThat(ImageAddress.read(ImageVersion.V3, "/a/b/full/max/0/default.jpg"))
                    .isInstanceOfSatisfying(
                            ImageAddress.Picture.class,
                            picture -> assertThat(picture.identifier()).isEqualTo("a/b"));
            assertThat(ImageAddress.read(ImageVersion.V3, "/a/b/info.json"))
                    .isEqualTo(new ImageAddress.Information("a/b"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/%/info.json",
                    "/%2/info.json",
                    "/%zz/info.json",
                    "/a%00b/info.json",
                    "/%FF%FE/info.json",
                    "/%C0%AF/info.json",
                    "//info.json",
                    "/",
                    ""
                })
        void that_is_broken_is_refused_with_400(String path) {
            assertThat(ImageAddress.read(ImageVersion.V3, path))
                    .isInstanceOfSatisfying(
                            ImageAddress.Unreadable.class,
                            unreadable ->
                                    assertThat(unreadable.refusal().status()).isEqualTo(400));
        }
    }

    @Nested
    @DisplayName("10. Security Considerations")
    class Security {

        @Test
        void an_endless_address_is_refused_unread() {
            assertThat(ImageAddress.read(ImageVersion.V3, "/" + "a".repeat(5000)))
                    .isInstanceOf(ImageAddress.Unreadable.class);
            assertThat(ImageAddress.read(ImageVersion.V3, "/id1/" + "9".repeat(3000) + ",1,1,1/max/0/default.jpg"))
                    .isInstanceOf(ImageAddress.Unreadable.class);
        }

        @Test
        void what_was_asked_is_quoted_short_and_without_control_or_foreign_characters() {
            String sentence = example.refused("%3Cscript%3E%E2%80%AEalert(1)" + "x".repeat(200) + "/max/0/default.jpg")
                    .sentence();
            assertThat(sentence).contains("'<script>?alert(1)").contains("…'").hasSizeLessThan(250);
        }
    }

    @Nested
    @DisplayName("Implementation notes 3: tiles")
    class Tiles {

        @Test
        void at_the_edge_a_width_alone_asks_for_the_stored_tile() {
            Asked wide = new Asked(ImageVersion.V3, Asked.service(1325, 2048, ImageLimits.NONE, Set.of()));
            Derivative given = wide.given("1024,0,301,1024/76,/0/default.jpg");
            assertThat(given.height()).isEqualTo(256);
            assertThat(wide.service().tiling().orElseThrow().find(1325, 2048, given))
                    .contains(new Tiling.Tile(2, 1, 0));
        }

        @Test
        void turned_or_distorted_requests_are_no_tiles() {
            Asked wide = new Asked(ImageVersion.V3, Asked.service(1325, 2048, ImageLimits.NONE, Set.of()));
            Tiling tiling = wide.service().tiling().orElseThrow();
            assertThat(tiling.find(1325, 2048, wide.given("0,0,256,256/max/0/default.jpg")))
                    .contains(new Tiling.Tile(0, 0, 0));
            assertThat(tiling.find(1325, 2048, wide.given("0,0,256,256/max/90/default.jpg")))
                    .isEmpty();
            assertThat(tiling.find(1325, 2048, wide.given("0,0,256,256/255,256/0/default.jpg")))
                    .isEmpty();
            assertThat(tiling.find(1325, 2048, wide.given("1,0,256,256/max/0/default.jpg")))
                    .isEmpty();
        }
    }

    private static Asked with(ImageLimits limits) {
        return new Asked(ImageVersion.V3, Asked.service(300, 200, limits, Set.of()));
    }

    private static ImageService grey() {
        ImageService coloured = Asked.example();
        return new ImageService(
                coloured.width(),
                coloured.height(),
                false,
                coloured.limits(),
                coloured.tiling(),
                coloured.formats(),
                coloured.features());
    }
}
