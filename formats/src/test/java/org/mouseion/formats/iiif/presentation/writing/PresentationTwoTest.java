package org.mouseion.formats.iiif.presentation.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mouseion.formats.iiif.json.JsonObject;
import org.mouseion.formats.iiif.presentation.ImageServiceLink;
import org.mouseion.formats.iiif.presentation.Medium;
import org.mouseion.formats.iiif.presentation.Works;

/// The IIIF Presentation API 2.1 as we write it for older viewers.
class PresentationTwoTest {

    private final String book = PresentationTwo.manifest(
                    "https://museum.example/iiif/presentation/2/book", Works.book())
            .toString();

    @Test
    void a_manifest_has_one_sequence_of_canvases_with_images() {
        assertThat(book)
                .startsWith("{\"@context\":\"http://iiif.io/api/presentation/2/context.json\","
                        + "\"@id\":\"https://museum.example/iiif/presentation/2/book\",\"@type\":\"sc:Manifest\"")
                .contains("\"sequences\":[{\"@id\":\"https://museum.example/iiif/presentation/2/book/sequence\"")
                .contains("\"@type\":\"sc:Canvas\",\"label\":\"1r\"")
                .contains("\"motivation\":\"sc:painting\"")
                .contains("\"service\":{\"@context\":\"http://iiif.io/api/image/2/context.json\","
                        + "\"@id\":\"https://museum.example/iiif/2/page-1\","
                        + "\"profile\":\"http://iiif.io/api/image/2/level2.json\"}");
    }

    @Test
    void texts_are_said_with_their_languages() {
        assertThat(book)
                .contains("\"label\":[{\"@value\":\"A pilot's logbook\",\"@language\":\"en\"},"
                        + "{\"@value\":\"Journal d’un pilote\",\"@language\":\"fr\"}]")
                .contains("\"value\":\"Jeanne Kermarec (1871–1940)\"")
                .contains("\"attribution\":{\"@value\":\"Museum of the Harbour\",\"@language\":\"en\"}")
                .contains("\"license\":\"http://creativecommons.org/publicdomain/mark/1.0/\"")
                .contains("\"viewingHint\":\"paged\"");
    }

    @Test
    void texts_of_a_canvas_are_annotation_lists_and_ranges_lie_side_by_side() {
        assertThat(book)
                .contains("\"otherContent\":[{\"@id\":\"https://museum.example/iiif/presentation/2/book/list/1\","
                        + "\"@type\":\"sc:AnnotationList\"")
                .contains("\"viewingHint\":\"top\",\"ranges\":[\"" + Works.BOOK + "/range/1\"]")
                .contains("\"canvases\":[\"" + Works.BOOK + "/canvas/2#xywh=0,0,500,300\"]");
    }

    @Test
    void services_of_older_specifications_alone_are_declared() {
        assertThat(book)
                .contains("\"service\":[{\"@context\":\"http://iiif.io/api/search/1/context.json\"")
                .doesNotContain("SearchService2");
    }

    @Test
    void a_guarded_picture_says_the_context_of_its_guard() {
        Medium guarded = Medium.picture(
                "https://m.example/1.jpg",
                "image/jpeg",
                10,
                10,
                new ImageServiceLink(
                        "",
                        "https://m.example/iiif/2/1",
                        List.of(new JsonObject()
                                .put("id", "https://m.example/probe")
                                .put("type", "AuthProbeService2"))));
        assertThat(DescriptionTwo.medium(guarded).toString())
                .contains("\"service\":[{\"@context\":\"http://iiif.io/api/auth/2/context.json\",\"id\":"
                        + "\"https://m.example/probe\"");
    }

    @Test
    void what_cannot_be_seen_has_no_manifest_of_this_version() {
        assertThat(PresentationTwo.holds(Works.book())).isTrue();
        assertThat(PresentationTwo.holds(Works.recording())).isFalse();
    }
}
