package org.mouseion.formats.iiif.annotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mouseion.formats.iiif.json.JsonLimits;
import org.mouseion.formats.iiif.json.LanguageMap;
import org.mouseion.formats.iiif.json.UnreadableJson;
import org.mouseion.testing.Property;

/// Web Annotations, written and read, with the sections of the Web Annotation Data Model.
class AnnotationTest {

    private static final String CANVAS = "https://museum.example/iiif/book/canvas/1";

    private static final Annotation LINE = Annotation.of(
                    "https://museum.example/annotation/line-1",
                    "supplementing",
                    new Body.Choice(List.of(Body.Text.plain("la mer", "fr"), Body.Text.plain("la mère", "fr"))),
                    Target.of(CANVAS, new Box(10, 20, 300, 40)))
            .read(new Maker("https://museum.example/engines/tesseract", Maker.Kind.SOFTWARE, "Tesseract 5.5.2"));

    @Test
    void section_3_1_an_annotation_has_context_id_type_and_target() {
        assertThat(AnnotationJson.document(LINE).toString())
                .startsWith("{\"@context\":\"http://www.w3.org/ns/anno.jsonld\","
                        + "\"id\":\"https://museum.example/annotation/line-1\",\"type\":\"Annotation\","
                        + "\"motivation\":\"supplementing\"")
                .endsWith("\"target\":\"" + CANVAS + "#xywh=10,20,300,40\"}");
        assertThatThrownBy(() -> new Annotation(
                        "x", List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void section_3_2_7_readings_that_are_in_doubt_are_a_choice_the_best_first() {
        assertThat(AnnotationJson.of(LINE).toString())
                .contains("\"body\":{\"type\":\"Choice\",\"items\":[{\"type\":\"TextualBody\",\"value\":\"la mer\","
                        + "\"language\":\"fr\",\"format\":\"text/plain\"},{\"type\":\"TextualBody\","
                        + "\"value\":\"la mère\"");
        assertThat(LINE.text()).isEqualTo("la mer");
    }

    @Test
    void section_3_3_1_who_said_it_and_what_read_it_are_kept_apart() {
        Annotation correction = Annotation.of(
                        "https://museum.example/annotation/2",
                        "editing",
                        Body.Text.plain("la mère", "fr"),
                        Target.of("https://museum.example/annotation/line-1"))
                .by(new Maker("", Maker.Kind.PERSON, "Archivist"), Instant.parse("2026-11-23T10:15:30.5Z"));
        assertThat(AnnotationJson.of(correction).toString())
                .contains(
                        "\"creator\":{\"type\":\"Person\",\"name\":\"Archivist\"},\"created\":\"2026-11-23T10:15:30Z\"");
        assertThat(AnnotationJson.of(LINE).toString())
                .contains("\"generator\":{\"id\":\"https://museum.example/engines/tesseract\",\"type\":\"Software\"");
    }

    @Test
    void section_3_3_5_a_tag_says_that_it_is_one() {
        Annotation tag = Annotation.of(
                "https://museum.example/annotation/3", "tagging", Body.Text.tag("boat", "en"), Target.of(CANVAS));
        assertThat(AnnotationJson.of(tag).toString()).contains("\"purpose\":\"tagging\"");
        assertThat(OpenAnnotationJson.of(tag).toString())
                .contains("\"@type\":\"oa:Tag\"")
                .contains("\"motivation\":\"oa:tagging\"");
    }

    @Test
    void section_5_of_the_presentation_api_a_page_of_lines_says_what_it_holds() {
        assertThat(AnnotationJson.page(CANVAS + "/text", LanguageMap.of("en", "Read by machine"), List.of(LINE))
                        .toString())
                .startsWith("{\"@context\":\"http://iiif.io/api/presentation/3/context.json\",\"id\":\"" + CANVAS
                        + "/text\",\"type\":\"AnnotationPage\",\"label\":{\"en\":[\"Read by machine\"]},\"items\":[");
    }

    @Test
    void version_two_paints_the_best_reading() {
        assertThat(OpenAnnotationJson.list("https://museum.example/list/1", List.of(LINE))
                        .toString())
                .contains("\"@type\":\"sc:AnnotationList\"")
                .contains("\"motivation\":\"sc:painting\"")
                .contains("\"chars\":\"la mer\"")
                .contains("\"on\":\"" + CANVAS + "#xywh=10,20,300,40\"");
    }

    @Test
    void what_is_written_is_read_again() {
        Property.holdsFor(3000, AnnotationTest::drawn, annotation -> {
            assertThat(AnnotationReader.read(AnnotationJson.document(annotation).toBytes(), JsonLimits.STANDARD)
                            .annotations())
                    .containsExactly(annotation);
            assertThat(AnnotationReader.read(
                                    AnnotationJson.page(
                                                    "https://m.example/p",
                                                    LanguageMap.EMPTY,
                                                    List.of(annotation, annotation))
                                            .toBytes(),
                                    JsonLimits.STANDARD)
                            .annotations())
                    .containsExactly(annotation, annotation);
        });
    }

    @Test
    void open_annotations_with_selectors_are_read() throws UnreadableJson {
        String list = "{\"@type\":\"sc:AnnotationList\",\"resources\":[{\"@id\":\"a\",\"@type\":\"oa:Annotation\","
                + "\"motivation\":\"oa:commenting\",\"resource\":{\"@type\":\"dctypes:Text\",\"chars\":\"<p>Oui</p>\","
                + "\"format\":\"text/html\"},\"on\":{\"@type\":\"oa:SpecificResource\",\"full\":\"" + CANVAS
                + "\",\"selector\":{\"@type\":\"oa:Choice\",\"default\":{\"@type\":\"oa:FragmentSelector\","
                + "\"value\":\"xywh=1.5,2,3.25,4\"}}}},{\"@id\":\"without a target\"}]}";
        List<Annotation> read = AnnotationReader.read(list.getBytes(StandardCharsets.UTF_8), JsonLimits.STANDARD)
                .annotations();
        assertThat(read)
                .containsExactly(Annotation.of(
                        "a",
                        "commenting",
                        new Body.Text("<p>Oui</p>", "", "text/html", ""),
                        Target.of(CANVAS, new Box(1, 2, 3, 4))));
    }

    @Test
    void a_box_is_read_from_pixels_and_never_from_percent() {
        assertThat(Box.find("xywh=pixel:1,2,3,4")).contains(new Box(1, 2, 3, 4));
        assertThat(Box.find("t=1&xywh=1,2,3,4")).contains(new Box(1, 2, 3, 4));
        assertThat(Box.find("xywh=percent:1,2,3,4")).isEmpty();
        assertThat(Box.find("xywh=99999999999,2,3,4")).isEmpty();
    }

    private static Annotation drawn(RandomGenerator random) {
        List<Body> bodies = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            bodies.add(
                    switch (random.nextInt(4)) {
                        case 0 -> Body.Text.tag("boat " + i, "en");
                        case 1 -> new Body.Reference("https://m.example/" + i, "Image", "image/png", "");
                        case 2 -> new Body.Reference("https://m.example/c", "", "", "classifying");
                        default ->
                            new Body.Choice(List.of(Body.Text.plain("é\"\n", ""), Body.Text.plain("\\u0000", "nl")));
                    });
        }
        List<Target> targets = new ArrayList<>();
        for (int i = random.nextInt(2); i >= 0; i--) {
            targets.add(
                    switch (random.nextInt(3)) {
                        case 0 -> Target.of(CANVAS);
                        case 1 -> Target.of(CANVAS, new Target.Quote("be", "fore", ""));
                        default -> Target.of(CANVAS, new Box(random.nextInt(9), 0, 1 + random.nextInt(99), 7));
                    });
        }
        Annotation annotation = new Annotation(
                "https://m.example/a/" + random.nextInt(),
                random.nextBoolean() ? List.of("commenting") : List.of("editing", "supplementing"),
                bodies,
                targets,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                random.nextBoolean() ? "" : "http://creativecommons.org/licenses/by/4.0/");
        return random.nextBoolean()
                ? annotation
                : annotation.by(
                        new Maker("https://m.example/me", Maker.Kind.ORGANIZATION, "House"),
                        Instant.ofEpochSecond(random.nextInt()));
    }
}
