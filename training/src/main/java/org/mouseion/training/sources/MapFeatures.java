package org.mouseion.training.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What maps show, from chapels and windmills to drinking fountains: the names and search words of OpenStreetMap's
/// presets, translated by hand (npm package `@openstreetmap/id-tagging-schema`, `dist/translations`).
public final class MapFeatures {

    private MapFeatures() {}

    /// @param folder the unpacked package; nothing comes of one that is absent
    public static List<ParallelRow> rows(Path folder, Source source) throws IOException {
        Map<String, Map<String, String>> names = new LinkedHashMap<>();
        for (String language : Named.LANGUAGES) {
            Path file = folder.resolve("dist/translations/" + language + ".json");
            if (Files.exists(file)) {
                JsonNode all = new ObjectMapper()
                        .readTree(file.toFile())
                        .path(language)
                        .path("presets");
                Map<String, String> of = new LinkedHashMap<>();
                all.path("presets").properties().forEach(each -> named(each.getKey(), each.getValue(), of));
                all.path("fields").properties().forEach(each -> options(each.getKey(), each.getValue(), of));
                names.put(language, of);
            }
        }
        return Named.rows(names, source);
    }

    private static void named(String key, JsonNode preset, Map<String, String> names) {
        names.put(key, preset.path("name").asString(""));
        names.put(key + " words", preset.path("terms").asString("").replace(",", ", "));
    }

    private static void options(String key, JsonNode field, Map<String, String> names) {
        field.path("options").properties().forEach(option -> {
            JsonNode value = option.getValue();
            String name =
                    value.isString() ? value.asString("") : value.path("title").asString("");
            names.put(key + " " + option.getKey(), name.replace('\n', ','));
        });
    }
}
