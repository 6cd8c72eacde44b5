package org.mouseion.training.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What pictographs show, as Unicode's own repository of locales names them and says how to search for them
/// (npm package `cldr-annotations-full`, `annotations`).
public final class Pictographs {

    private Pictographs() {}

    /// @param folder the unpacked package; nothing comes of one that is absent
    public static List<ParallelRow> rows(Path folder, Source source) throws IOException {
        Map<String, Map<String, String>> names = new LinkedHashMap<>();
        for (String language : Named.LANGUAGES) {
            Path file = folder.resolve("annotations/" + language + "/annotations.json");
            if (Files.exists(file)) {
                JsonNode all = new ObjectMapper()
                        .readTree(file.toFile())
                        .path("annotations")
                        .path("annotations");
                Map<String, String> of = new LinkedHashMap<>();
                all.properties().forEach(each -> {
                    of.put(each.getKey(), joined(each.getValue().path("tts")));
                    of.put(each.getKey() + " words", joined(each.getValue().path("default")));
                });
                names.put(language, of);
            }
        }
        return Named.rows(names, source);
    }

    private static String joined(JsonNode words) {
        List<String> all = new ArrayList<>();
        words.forEach(word -> all.add(word.asString("")));
        return String.join(", ", all);
    }
}
