package org.mouseion.formats.iiif.presentation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.formats.iiif.annotations.AnnotationReader;
import org.mouseion.formats.iiif.annotations.FoundAnnotations;
import org.mouseion.formats.iiif.json.JsonLimits;
import org.mouseion.formats.iiif.json.LanguageMap;
import org.mouseion.formats.iiif.presentation.Medium;
import org.mouseion.formats.iiif.presentation.Works;
import org.mouseion.formats.iiif.presentation.writing.PresentationThree;
import org.mouseion.formats.iiif.presentation.writing.PresentationTwo;

class ManifestReaderTest {

    @Test
    void our_own_manifest_of_version_three_comes_back() {
        FoundManifest found = manifest(PresentationThree.manifest(Works.book()).toBytes());
        assertThat(found.version()).isEqualTo(3);
        assertThat(found.label()).isEqualTo(Works.book().description().label());
        assertThat(found.metadata()).isEqualTo(Works.book().description().metadata());
        assertThat(found.requiredStatement())
                .isEqualTo(Works.book().description().requiredStatement());
        assertThat(found.homepage()).isEqualTo("https://museum.example/works/book");
        FoundCanvas first = found.canvases().get(0);
        assertThat(first.width()).isEqualTo(3000);
        assertThat(first.media().get(0).service())
                .contains(new FoundImageService("https://museum.example/iiif/3/page-1", 3, 2));
        assertThat(first.media().get(0).largest())
                .isEqualTo("https://museum.example/iiif/3/page-1/full/max/0/default.jpg");
        assertThat(first.texts().get(0).id()).isEqualTo(Works.BOOK + "/canvas/1/text");
    }

    @Test
    void our_own_manifest_of_version_two_comes_back() {
        FoundManifest found = manifest(PresentationTwo.manifest("https://museum.example/2/book", Works.book())
                .toBytes());
        assertThat(found.version()).isEqualTo(2);
        assertThat(found.label()).isEqualTo(Works.book().description().label());
        assertThat(found.rights()).isEqualTo("http://creativecommons.org/publicdomain/mark/1.0/");
        assertThat(found.requiredStatement().orElseThrow().value())
                .isEqualTo(LanguageMap.of("en", "Museum of the Harbour"));
        FoundCanvas first = found.canvases().get(0);
        assertThat(first.media().get(0).largest())
                .isEqualTo("https://museum.example/iiif/2/page-1/full/full/0/default.jpg");
        assertThat(first.texts().get(0).id()).isEqualTo("https://museum.example/iiif/presentation/2/book/list/1");
    }

    @Test
    void a_recording_comes_back_with_its_length_and_its_subtitles() {
        FoundCanvas tape = manifest(
                        PresentationThree.manifest(Works.recording()).toBytes())
                .canvases()
                .get(0);
        assertThat(tape.duration()).isEqualTo(1985.25);
        assertThat(tape.media().get(0).kind()).isEqualTo(Medium.Kind.SOUND);
        assertThat(tape.texts().get(0).annotations()).hasSize(2);
    }

    @Test
    void every_recipe_of_the_cookbook_is_read_and_every_canvas_has_what_is_painted_on_it() throws Exception {
        int canvases = 0;
        int media = 0;
        List<String> bare = new ArrayList<>();
        for (Map.Entry<String, byte[]> recipe : Cookbook.recipes().entrySet()) {
            switch (ManifestReader.read(recipe.getValue(), JsonLimits.STANDARD)) {
                case FoundManifest found -> {
                    assertThat(found.label().isEmpty()).as(recipe.getKey()).isFalse();
                    assertThat(found.canvases()).as(recipe.getKey()).isNotEmpty();
                    for (FoundCanvas canvas : found.canvases()) {
                        canvases++;
                        media += canvas.media().size();
                        if (canvas.media().isEmpty()) {
                            bare.add(recipe.getKey());
                        }
                    }
                }
                case FoundCollection found ->
                    assertThat(found.members()).as(recipe.getKey()).isNotEmpty();
                case UnreadableManifest _ -> {
                    FoundAnnotations found = AnnotationReader.read(recipe.getValue(), JsonLimits.STANDARD);
                    assertThat(found.annotations().isEmpty() && found.next().isEmpty())
                            .as(recipe.getKey())
                            .isFalse();
                }
            }
        }
        assertThat(bare)
                .as("a recipe about a page that is lost")
                .containsExactly("recipe/0283-missing-image/manifest.json");
        assertThat(canvases).isGreaterThan(150);
        assertThat(media).isGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"Manifest\"",
                "{}",
                "{\"type\":\"Manifest\"",
                "{\"type\":5}",
                "{\"type\":\"Canvas\"}",
                "<html></html>",
                "{\"type\":\"Manifest\"} {\"type\":\"Manifest\"}",
                "{\"type\":[[[[[\"Manifest\"]]]]}"
            })
    void what_is_no_manifest_is_said_so(String document) {
        ManifestOutcome outcome = ManifestReader.read(document.getBytes(StandardCharsets.UTF_8), JsonLimits.STANDARD);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        UnreadableManifest.class,
                        unreadable -> assertThat(unreadable.sentence())
                                .endsWith(unreadable.sentence().contains("can be read:") ? "" : ".")
                                .isNotBlank());
    }

    @Test
    void nesting_without_end_is_given_up() {
        byte[] deep = ("{\"type\":\"Manifest\",\"items\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(ManifestReader.read(deep, JsonLimits.STANDARD)).isInstanceOf(UnreadableManifest.class);
    }

    @Test
    void a_million_values_are_given_up_at_the_limit() {
        byte[] many = ("{\"type\":\"Manifest\",\"items\":[" + "0,".repeat(1_000_000) + "0]}")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(ManifestReader.read(many, JsonLimits.STANDARD))
                .isInstanceOfSatisfying(
                        UnreadableManifest.class,
                        unreadable -> assertThat(unreadable.sentence()).contains("250000"));
    }

    @Test
    void a_document_that_is_too_long_is_not_read() {
        byte[] longer = new byte[101];
        assertThat(ManifestReader.read(longer, new JsonLimits(100, 10, 5)))
                .isEqualTo(new UnreadableManifest("The document is longer than 100 bytes."));
    }

    @Test
    void addresses_of_files_and_scripts_are_dropped() {
        String document = "{\"type\":\"Manifest\",\"id\":\"javascript:alert(1)\",\"label\":\"x\",\"rights\":\"data:x\","
                + "\"items\":[{\"id\":\"c\",\"type\":\"Canvas\",\"items\":[{\"items\":[{\"body\":"
                + "[{\"id\":\"file:///etc/passwd\",\"type\":\"Image\"},"
                + "{\"id\":\"https://m.example/a b.jpg\",\"type\":\"Image\"},"
                + "{\"id\":\"https://m.example/ok.jpg\",\"type\":\"Image\",\"width\":1e400,\"height\":-5}]}]}]}]}";
        FoundManifest found = manifest(document.getBytes(StandardCharsets.UTF_8));
        assertThat(found.id()).isEmpty();
        assertThat(found.rights()).isEmpty();
        FoundMedium only = found.canvases().get(0).media().get(0);
        assertThat(found.canvases().get(0).media()).hasSize(1);
        assertThat(only.id()).isEqualTo("https://m.example/ok.jpg");
        assertThat(only.width()).isZero();
        assertThat(only.height()).isZero();
    }

    @Test
    void members_of_the_wrong_kind_are_passed_over() {
        String document =
                "{\"@type\":\"sc:Manifest\",\"@id\":\"https://m.example/1\",\"label\":7,\"metadata\":\"none\","
                        + "\"sequences\":[{\"canvases\":[5,null,\"x\",{\"images\":{\"resource\":[[]]},\"width\":\"300\"}]}]}";
        FoundManifest found = manifest(document.getBytes(StandardCharsets.UTF_8));
        assertThat(found.label().isEmpty()).isTrue();
        assertThat(found.canvases()).hasSize(1);
        assertThat(found.canvases().get(0).width()).isEqualTo(300);
    }

    private static FoundManifest manifest(byte[] document) {
        ManifestOutcome outcome = ManifestReader.read(document, JsonLimits.STANDARD);
        assertThat(outcome).isInstanceOf(FoundManifest.class);
        return (FoundManifest) outcome;
    }
}
