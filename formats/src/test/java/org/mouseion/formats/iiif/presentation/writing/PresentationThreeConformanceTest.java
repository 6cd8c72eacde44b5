package org.mouseion.formats.iiif.presentation.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mouseion.formats.iiif.json.JsonLimits;
import org.mouseion.formats.iiif.json.JsonObject;
import org.mouseion.formats.iiif.json.JsonReader;
import org.mouseion.formats.iiif.json.JsonView;
import org.mouseion.formats.iiif.json.LanguageMap;
import org.mouseion.formats.iiif.json.UnreadableJson;
import org.mouseion.formats.iiif.presentation.Canvas;
import org.mouseion.formats.iiif.presentation.Collection;
import org.mouseion.formats.iiif.presentation.Description;
import org.mouseion.formats.iiif.presentation.ImageServiceLink;
import org.mouseion.formats.iiif.presentation.Manifest;
import org.mouseion.formats.iiif.presentation.Medium;
import org.mouseion.formats.iiif.presentation.Works;

/// The IIIF Presentation API 3.0 as we write it, in the order of the specification.
class PresentationThreeConformanceTest {

    private final JsonView book = view(PresentationThree.manifest(Works.book()));
    private final JsonView tape = view(PresentationThree.manifest(Works.recording()));

    @Test
    void section_3_1_label_and_metadata_are_maps_of_languages() {
        assertThat(book.get("label").get("fr").texts()).containsExactly("Journal d’un pilote");
        assertThat(book.get("metadata").items()).hasSize(1);
        assertThat(book.get("metadata").items().get(0).get("value").get("none").texts())
                .containsExactly("Jeanne Kermarec (1871–1940)");
    }

    @Test
    void section_3_1_required_statement_is_one_and_rights_an_address() {
        assertThat(book.get("requiredStatement").get("value").get("en").text()).isEqualTo("Museum of the Harbour");
        assertThat(book.get("rights").text()).isEqualTo("http://creativecommons.org/publicdomain/mark/1.0/");
    }

    @Test
    void section_3_1_provider_is_an_agent_with_page_and_logo() {
        JsonView house = book.get("provider").items().get(0);
        assertThat(house.type()).isEqualTo("Agent");
        assertThat(house.get("homepage").items().get(0).get("format").text()).isEqualTo("text/html");
        assertThat(house.get("logo").items().get(0).type()).isEqualTo("Image");
    }

    @Test
    void section_3_1_nav_date_is_a_time_in_utc_and_a_placeholder_a_canvas() {
        assertThat(book.get("navDate").text()).isEqualTo("1904-05-03T00:00:00Z");
        JsonView placeholder = tape.get("items").items().get(0).get("placeholderCanvas");
        assertThat(placeholder.type()).isEqualTo("Canvas");
        assertThat(placeholder.get("width").length()).isEqualTo(800);
        assertThat(painted(placeholder).type()).isEqualTo("Image");
    }

    @Test
    void section_3_2_viewing_direction_and_behavior_are_the_words_of_the_table() {
        assertThat(book.get("viewingDirection").text()).isEqualTo("right-to-left");
        assertThat(book.get("behavior").texts()).containsExactly("paged");
    }

    @Test
    void section_3_2_a_canvas_has_both_sides_or_a_duration() {
        assertThat(tape.get("items").items().get(0).get("width").isPresent()).isFalse();
        assertThat(tape.get("items").items().get(0).get("duration").number()).hasValue(1985.25);
        assertThatThrownBy(() -> canvas("https://m.example/c", 100, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> canvas("https://m.example/c", 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> canvas("https://m.example/c#xywh=0,0,1,1", 9, 9))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void section_3_3_links_have_id_type_label_and_format() {
        for (String name : List.of("homepage", "rendering", "seeAlso")) {
            JsonView link = book.get(name).items().get(0);
            assertThat(link.id()).as(name).startsWith("https://");
            assertThat(link.type()).as(name).isIn("Text", "Dataset");
            assertThat(link.get("label").isObject()).as(name).isTrue();
            assertThat(link.get("format").text()).as(name).contains("/");
        }
        assertThat(book.get("partOf").items().get(0).type()).isEqualTo("Collection");
        assertThat(book.get("start").type()).isEqualTo("Canvas");
        assertThat(book.get("service").items().get(0).type()).isEqualTo("SearchService2");
    }

    @Test
    void section_4_3_what_may_be_several_is_a_list_even_of_one() {
        List<String> lists = List.of(
                "metadata",
                "provider",
                "thumbnail",
                "behavior",
                "homepage",
                "rendering",
                "seeAlso",
                "partOf",
                "service",
                "items",
                "structures");
        JsonObject written = PresentationThree.manifest(Works.book());
        assertThat(lists)
                .allSatisfy(
                        name -> assertThat(written.members().get(name)).as(name).isInstanceOf(List.class));
    }

    @Test
    void section_4_6_the_context_comes_first_once_and_behind_all_others() {
        String written = PresentationThree.manifest(Works.book()).toString();
        assertThat(written)
                .startsWith("{\"@context\":[\"http://iiif.io/api/search/2/context.json\","
                        + "\"http://iiif.io/api/presentation/3/context.json\"]");
        assertThat(written.split("api/presentation/3/context.json", -1)).hasSize(2);
    }

    @Test
    void section_5_1_a_collection_refers_to_its_members_by_id_type_and_label() {
        JsonView collection = view(PresentationThree.collection(new Collection(
                "https://m.example/collection/1",
                Description.of(LanguageMap.of("en", "Logbooks")),
                List.of(new Collection.Member(
                        Works.BOOK,
                        "Manifest",
                        LanguageMap.of("en", "A pilot's logbook"),
                        List.of(Medium.file("https://m.example/t.jpg", "image/jpeg", 100, 130)))))));
        JsonView member = collection.get("items").items().get(0);
        assertThat(member.id()).isEqualTo(Works.BOOK);
        assertThat(member.get("items").isPresent())
                .as("manifests are not embedded")
                .isFalse();
        assertThat(member.get("thumbnail").items()).hasSize(1);
    }

    @Test
    void section_5_3_pictures_are_painted_on_their_canvas_by_annotations_in_pages() {
        List<JsonView> canvases = book.get("items").items();
        assertThat(canvases).hasSize(2);
        for (JsonView canvas : canvases) {
            JsonView page = canvas.get("items").items().get(0);
            JsonView painting = page.get("items").items().get(0);
            assertThat(page.type()).isEqualTo("AnnotationPage");
            assertThat(painting.get("motivation").text()).isEqualTo("painting");
            assertThat(painting.get("target").text()).isEqualTo(canvas.id());
            assertThat(canvas.get("annotations").items().get(0).type()).isEqualTo("AnnotationPage");
        }
    }

    @Test
    void section_5_3_subtitles_supplement_their_canvas() {
        List<JsonView> captions = tape.get("items")
                .items()
                .get(0)
                .get("annotations")
                .items()
                .get(0)
                .get("items")
                .items();
        assertThat(captions).hasSize(2).allSatisfy(caption -> {
            assertThat(caption.get("motivation").text()).isEqualTo("supplementing");
            assertThat(caption.get("body").get("format").text()).isEqualTo("text/vtt");
        });
    }

    @Test
    void section_5_4_ranges_hold_ranges_canvases_and_parts_of_canvases() {
        JsonView contents = book.get("structures").items().get(0);
        JsonView may = contents.get("items").items().get(1);
        assertThat(contents.get("items").items().get(0).type()).isEqualTo("Canvas");
        assertThat(may.type()).isEqualTo("Range");
        assertThat(may.get("items").items().get(0).id()).endsWith("/canvas/2#xywh=0,0,500,300");
    }

    @Test
    void section_5_7_a_picture_names_its_service_in_both_versions_the_newer_first() {
        List<JsonView> services =
                painted(book.get("items").items().get(0)).get("service").items();
        assertThat(services.get(0).type()).isEqualTo("ImageService3");
        assertThat(services.get(0).get("profile").text()).isEqualTo("level2");
        assertThat(services.get(1).get("@type").text()).isEqualTo("ImageService2");
        assertThat(services.get(1).get("profile").text()).isEqualTo("http://iiif.io/api/image/2/level2.json");
    }

    @Test
    void section_5_7_several_media_are_a_choice() {
        Medium light = Medium.file("https://m.example/light.jpg", "image/jpeg", 100, 100);
        Medium xray = Medium.file("https://m.example/x.jpg", "image/jpeg", 100, 100);
        Canvas canvas = new Canvas(
                "https://m.example/c/1",
                Description.of(LanguageMap.EMPTY),
                100,
                100,
                0,
                List.of(light, xray),
                List.of(),
                List.of(),
                Optional.empty());
        JsonView written = view(PresentationThree.manifest(Manifest.of(
                "https://m.example/m", Description.of(LanguageMap.of("en", "Twice")), List.of(canvas), List.of())));
        JsonView body = painted(written.get("items").items().get(0));
        assertThat(body.type()).isEqualTo("Choice");
        assertThat(body.get("items").items()).hasSize(2);
    }

    @Test
    void section_7_a_service_carries_the_services_that_guard_it() {
        JsonObject probe = new JsonObject().put("id", "https://m.example/probe").put("type", "AuthProbeService2");
        Medium guarded = Medium.picture(
                "https://m.example/iiif/3/1/full/max/0/default.jpg",
                "image/jpeg",
                10,
                10,
                new ImageServiceLink("https://m.example/iiif/3/1", "", List.of(probe)));
        assertThat(DescriptionThree.medium(guarded).toString())
                .contains("\"profile\":\"level2\",\"service\":[{\"id\":\"https://m.example/probe\"");
    }

    @Test
    void every_address_in_a_document_is_the_address_of_one_thing() {
        List<String> ids = new ArrayList<>();
        for (JsonView canvas : book.get("items").items()) {
            ids.add(canvas.id());
            for (JsonView page : canvas.get("items").items()) {
                ids.add(page.id());
                page.get("items").items().forEach(annotation -> ids.add(annotation.id()));
            }
            canvas.get("annotations").items().forEach(page -> ids.add(page.id()));
        }
        assertThat(ids).hasSize(8).doesNotHaveDuplicates();
    }

    private static JsonView painted(JsonView canvas) {
        return canvas.get("items").items().get(0).get("items").items().get(0).get("body");
    }

    private static Canvas canvas(String id, int width, int height) {
        return new Canvas(
                id,
                Description.of(LanguageMap.EMPTY),
                width,
                height,
                0,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static JsonView view(JsonObject object) {
        try {
            return JsonReader.read(object.toBytes(), JsonLimits.STANDARD);
        } catch (UnreadableJson unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
