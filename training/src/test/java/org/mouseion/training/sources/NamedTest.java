package org.mouseion.training.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedTest {

    private static final Source SOURCE = new Source("names", "", "CC0", true, 1);

    @TempDir
    private Path folder = Path.of("");

    private void put(String name, String json) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, json);
    }

    private static List<String> said(List<ParallelRow> rows) {
        return rows.stream()
                .map(row -> row.language() + ": " + row.text() + " = " + row.english())
                .toList();
    }

    @Test
    void features_of_maps_are_known_by_their_names_their_search_words_and_their_kinds() throws IOException {
        put("dist/translations/en.json", """
                {"en": {"presets": {
                  "presets": {"man_made/windmill": {"name": "Windmill", "terms": "mill,sails"}, "amenity/new": {"name": "New"}},
                  "fields": {"castle_type": {"label": "Type", "options": {"manor": "Manor House", "palace": {"title": "Palace"}}}}}}}
                """);
        put("dist/translations/nl.json", """
                {"nl": {"presets": {
                  "presets": {"man_made/windmill": {"name": "Windmolen", "terms": "molen,wieken"}, "amenity/old": {"name": "Oud"}},
                  "fields": {"castle_type": {"options": {"manor": "Landhuis", "palace": {"title": "Paleis"}}}}}}}
                """);
        assertThat(said(MapFeatures.rows(folder, SOURCE)))
                .contains(
                        "nl: Windmolen = Windmill",
                        "nl: molen, wieken = mill, sails",
                        "nl: Landhuis = Manor House",
                        "nl: Paleis = Palace",
                        "en: New = New")
                .noneMatch(row -> row.contains("Oud"));
    }

    @Test
    void pictographs_are_known_by_their_names_and_search_words() throws IOException {
        put("annotations/en/annotations.json", """
                {"annotations": {"annotations": {"⛵": {"default": ["boat", "sea"], "tts": ["sailboat"]}}}}
                """);
        put("annotations/nl/annotations.json", """
                {"annotations": {"annotations": {"⛵": {"default": ["boot", "zee"], "tts": ["zeilboot"]}}}}
                """);
        assertThat(said(Pictographs.rows(folder, SOURCE)))
                .containsExactly(
                        "en: sailboat = sailboat",
                        "en: boat, sea = boat, sea",
                        "nl: zeilboot = sailboat",
                        "nl: boot, zee = boat, sea");
    }

    @Test
    void absent_packages_have_no_rows() throws IOException {
        assertThat(MapFeatures.rows(folder, SOURCE)).isEmpty();
        assertThat(Pictographs.rows(folder, SOURCE)).isEmpty();
    }
}
