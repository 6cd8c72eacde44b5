package org.mouseion.formats.iiif.image.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mouseion.formats.iiif.image.ImageLimits;
import org.mouseion.formats.iiif.image.ImageService;
import org.mouseion.formats.iiif.image.request.ImageVersion;
import org.mouseion.formats.iiif.json.JsonObject;
import org.mouseion.formats.iiif.json.LanguageMap;

/// The IIIF Image API 3.0, section 5 (image information) and what belongs to it, in the order of the
/// specification.
class ImageInformation3ConformanceTest {

    @Nested
    @DisplayName("5.1. Image Information Request")
    class MediaType {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                nullValues = "none",
                value = {
                    "none|application/ld+json;profile=\"http://iiif.io/api/image/3/context.json\"",
                    "*/*|application/ld+json;profile=\"http://iiif.io/api/image/3/context.json\"",
                    "application/ld+json|application/ld+json;profile=\"http://iiif.io/api/image/3/context.json\"",
                    "application/ld+json;profile=\"http://iiif.io/api/image/3/context.json\",application/json;q=0.9"
                            + "|application/ld+json;profile=\"http://iiif.io/api/image/3/context.json\"",
                    "application/json|application/json",
                    "application/json, application/ld+json;q=0.5|application/json",
                    "application/ld+json;q=0, */*|application/json",
                    "text/html,application/xhtml+xml,*/*;q=0.8|application/json",
                    "image/png|application/json",
                })
        void has_json_ld_with_its_profile_unless_the_caller_prefers_plain_json(String accept, String type) {
            assertThat(InformationType.of(ImageVersion.V3, accept)).isEqualTo(type);
        }
    }

    @Nested
    @DisplayName("5.2. Technical Properties")
    class Technical {

        @Test
        void come_first_and_in_the_order_of_the_table() {
            JsonObject info = info(Described.large(new ImageLimits(3000, 2000, 4_000_000)), ImageContext.NONE);
            assertThat(info.toString())
                    .startsWith("{\"@context\":\"http://iiif.io/api/image/3/context.json\","
                            + "\"id\":\"https://museum.example/iiif/abcd1234\",\"type\":\"ImageService3\","
                            + "\"protocol\":\"http://iiif.io/api/image\",\"profile\":\"level2\","
                            + "\"width\":6000,\"height\":4000,"
                            + "\"maxWidth\":3000,\"maxHeight\":2000,\"maxArea\":4000000,");
        }

        @Test
        void leave_out_limits_that_there_are_not() {
            assertThat(info(Described.plain(), ImageContext.NONE).members())
                    .doesNotContainKeys("maxWidth", "maxHeight", "maxArea");
        }

        @Test
        void put_the_context_of_the_specification_behind_all_others() {
            assertThat(info(Described.plain(), Described.FULL).members().get("@context"))
                    .isEqualTo(List.of(
                            "http://iiif.io/api/auth/2/context.json", "http://iiif.io/api/image/3/context.json"));
        }

        @Test
        void have_an_id_without_a_last_slash() {
            assertThatThrownBy(() -> ImageInformation.of(
                            ImageVersion.V3, Described.ID + "/", Described.plain(), ImageContext.NONE))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void are_written_as_utf_8() {
            JsonObject info = info(
                    Described.plain(),
                    new ImageContext(
                            "",
                            Map.of(),
                            List.of(),
                            List.of(Related.of("https://m.example/1", "Manifest", LanguageMap.of("fr", "Été"))),
                            List.of(),
                            List.of(),
                            List.of()));
            assertThat(new String(info.toBytes(), StandardCharsets.UTF_8)).contains("\"Été\"");
        }
    }

    @Nested
    @DisplayName("5.3. Sizes and 5.4. Tiles")
    class SizesAndTiles {

        @Test
        void are_the_levels_of_the_pyramid_from_the_smallest_and_its_tiles() {
            JsonObject info = info(Described.large(ImageLimits.NONE), ImageContext.NONE);
            assertThat(info.members().get("sizes"))
                    .asString()
                    .isEqualTo("[{\"width\":375,\"height\":250}, {\"width\":750,\"height\":500},"
                            + " {\"width\":1500,\"height\":1000}, {\"width\":3000,\"height\":2000},"
                            + " {\"width\":6000,\"height\":4000}]");
            assertThat(info.members().get("tiles"))
                    .asString()
                    .isEqualTo("[{\"width\":512,\"scaleFactors\":[1,2,4,8,16]}]");
        }

        @Test
        void keep_within_the_limits_that_are_expressed_5_2() {
            JsonObject info = info(Described.large(new ImageLimits(1500, 0, 0)), ImageContext.NONE);
            assertThat(info.members().get("sizes"))
                    .asString()
                    .isEqualTo("[{\"width\":375,\"height\":250}, {\"width\":750,\"height\":500},"
                            + " {\"width\":1500,\"height\":1000}]");
            JsonObject tight = info(Described.large(new ImageLimits(400, 0, 0)), ImageContext.NONE);
            assertThat(tight.members()).doesNotContainKey("tiles");
        }
    }

    @Nested
    @DisplayName("5.5. Preferred Formats to 5.8. Linking Properties")
    class Rest {

        @Test
        void name_preferred_formats_only_if_they_are_offered() {
            assertThat(info(Described.large(ImageLimits.NONE), Described.FULL)
                            .members()
                            .get("preferredFormats"))
                    .isEqualTo(List.of("webp", "jpg"));
        }

        @Test
        void name_the_rights_by_their_address() {
            assertThat(info(Described.plain(), Described.FULL).members().get("rights"))
                    .isEqualTo("http://rightsstatements.org/vocab/InC-EDU/1.0/");
        }

        @Test
        void list_what_goes_beyond_level_two_and_nothing_of_it() {
            Map<String, ?> members =
                    info(Described.large(ImageLimits.NONE), ImageContext.NONE).members();
            assertThat(members.get("extraFormats")).isEqualTo(List.of("webp"));
            assertThat(members.get("extraQualities")).isEqualTo(List.of("color", "gray", "bitonal"));
            assertThat(members.get("extraFeatures"))
                    .isEqualTo(List.of("mirroring", "canonicalLinkHeader", "profileLinkHeader"));
            assertThat(info(Described.plain(), ImageContext.NONE).members())
                    .doesNotContainKeys("extraFormats", "extraFeatures", "preferredFormats", "rights");
        }

        @Test
        void do_not_announce_colours_for_a_picture_without_4_4() {
            assertThat(info(Described.plain(), ImageContext.NONE).members().get("extraQualities"))
                    .isEqualTo(List.of("gray", "bitonal"));
        }

        @Test
        void link_to_the_manifest_to_data_and_to_services() {
            String info = info(Described.plain(), Described.FULL).toString();
            assertThat(info)
                    .contains("\"partOf\":[{\"id\":\"https://museum.example/manifest/1\",\"type\":\"Manifest\","
                            + "\"label\":{\"en\":[\"A book of hours\"]}}]")
                    .contains("\"seeAlso\":[{\"id\":\"https://museum.example/1.xml\",\"type\":\"Dataset\","
                            + "\"format\":\"text/xml\",\"profile\":\"https://museum.example/profiles/picture\"}]")
                    .contains("\"service\":[{\"id\":\"https://museum.example/probe/1\","
                            + "\"type\":\"AuthProbeService2\"}]");
        }
    }

    @Nested
    @DisplayName("4.8 and 6. Link headers")
    class Links {

        @Test
        void name_the_canonical_address_and_the_level() {
            assertThat(ImageLinks.canonical("https://museum.example/iiif/1/full/max/0/default.jpg"))
                    .isEqualTo("<https://museum.example/iiif/1/full/max/0/default.jpg>;rel=\"canonical\"");
            assertThat(ImageLinks.profile(ImageVersion.V3))
                    .isEqualTo("<http://iiif.io/api/image/3/level2.json>;rel=\"profile\"");
        }
    }

    private static JsonObject info(ImageService service, ImageContext context) {
        return ImageInformation.of(ImageVersion.V3, Described.ID, service, context);
    }
}
