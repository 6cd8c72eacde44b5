package org.mouseion.formats.iiif.image.information;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mouseion.formats.iiif.image.ImageLimits;
import org.mouseion.formats.iiif.image.request.ImageVersion;

/// The IIIF Image API 2.1.1, section 5 (image information), in the order of the specification.
class ImageInformation2ConformanceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none|application/json",
                "*/*|application/json",
                "application/json|application/json",
                "application/ld+json|application/ld+json",
                "application/json;q=0.5, application/ld+json|application/ld+json",
            })
    void section_5_1_sends_json_ld_only_to_who_asks_for_it(String accept, String type) {
        assertThat(InformationType.of(ImageVersion.V2, accept)).isEqualTo(type);
    }

    @Test
    void section_5_2_has_the_level_first_among_the_profiles_and_5_3_what_goes_beyond_it() {
        String info = ImageInformation.of(
                        ImageVersion.V2, Described.ID, Described.large(new ImageLimits(3000, 0, 0)), ImageContext.NONE)
                .toString();
        assertThat(info)
                .isEqualTo("{\"@context\":\"http://iiif.io/api/image/2/context.json\","
                        + "\"@id\":\"https://museum.example/iiif/abcd1234\",\"@type\":\"iiif:Image\","
                        + "\"protocol\":\"http://iiif.io/api/image\",\"width\":6000,\"height\":4000,"
                        + "\"sizes\":[{\"width\":375,\"height\":250},{\"width\":750,\"height\":500},"
                        + "{\"width\":1500,\"height\":1000},{\"width\":3000,\"height\":2000}],"
                        + "\"tiles\":[{\"width\":512,\"scaleFactors\":[1,2,4,8,16]}],"
                        + "\"profile\":[\"http://iiif.io/api/image/2/level2.json\","
                        + "{\"formats\":[\"webp\"],\"maxWidth\":3000,\"supports\":[\"regionSquare\",\"mirroring\","
                        + "\"canonicalLinkHeader\",\"profileLinkHeader\"]}]}");
    }

    @Test
    void section_5_3_leaves_out_lists_that_would_be_empty() {
        assertThat(ImageInformation.of(ImageVersion.V2, Described.ID, Described.plain(), ImageContext.NONE)
                        .toString())
                .contains("{\"supports\":[\"regionSquare\"]}");
    }

    @Test
    void section_5_4_and_5_5_name_attribution_licence_and_services() {
        assertThat(ImageInformation.of(ImageVersion.V2, Described.ID, Described.plain(), Described.FULL)
                        .toString())
                .contains("\"attribution\":[{\"@value\":\"Museum of the Harbour\",\"@language\":\"en\"},"
                        + "{\"@value\":\"Musée du port\",\"@language\":\"fr\"}]")
                .contains("\"license\":\"http://rightsstatements.org/vocab/InC-EDU/1.0/\"")
                .contains("\"service\":[{\"@context\":\"http://iiif.io/api/auth/2/context.json\","
                        + "\"id\":\"https://museum.example/probe/1\"");
    }

    @Test
    void section_6_names_the_level_in_a_header_and_5_1_the_context_of_plain_json() {
        assertThat(ImageLinks.profile(ImageVersion.V2))
                .isEqualTo("<http://iiif.io/api/image/2/level2.json>;rel=\"profile\"");
        assertThat(ImageLinks.context(ImageVersion.V2))
                .startsWith("<http://iiif.io/api/image/2/context.json>;rel=")
                .endsWith(";type=\"application/ld+json\"");
    }
}
