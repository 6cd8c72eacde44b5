package org.mouseion.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The records of the demonstration museum as they lie in `demo/`, for the tests that check them.
record DemoFolder(
        List<JsonNode> works, List<JsonNode> makers, List<JsonNode> places, Set<String> concepts, Path folder) {

    static final List<String> LANGUAGES = List.of("fr", "en", "nl", "es");

    static DemoFolder read() {
        Path folder = find();
        return new DemoFolder(
                records(folder.resolve("works.ndjson")),
                records(folder.resolve("makers.ndjson")),
                records(folder.resolve("places.ndjson")),
                lines(folder.resolve("concepts.tsv")).stream()
                        .skip(1)
                        .map(line -> line.split("\t", 2)[0])
                        .collect(Collectors.toSet()),
                folder);
    }

    Optional<String> thesaurus() {
        Path file = folder.resolve("thesaurus.ttl");
        return Files.exists(file) ? Optional.of(String.join("\n", lines(file))) : Optional.empty();
    }

    static String id(JsonNode record) {
        return record.path("id").asString();
    }

    static List<String> ids(List<JsonNode> records) {
        return records.stream().map(DemoFolder::id).toList();
    }

    /// The texts of `record` in each language, by "id field language"; also those of a name that all languages share.
    static Map<String, String> texts(JsonNode record, String language) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : record.properties()) {
            JsonNode text = field.getValue().path(language);
            if (text.isString()) {
                texts.put(id(record) + " " + field.getKey() + " " + language, text.asString());
            }
        }
        return texts;
    }

    static List<String> strings(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(value -> values.add(value.asString()));
        return values;
    }

    private static List<JsonNode> records(Path file) {
        JsonMapper mapper = JsonMapper.builder().build();
        return lines(file).stream().map(mapper::readTree).toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + " of the demonstration museum.", e);
        }
    }

    private static Path find() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path demo = at.resolve("demo");
            if (Files.exists(demo.resolve("works.ndjson"))) {
                return demo;
            }
        }
        throw new IllegalStateException(
                "No demo/works.ndjson above the working folder. Maybe the test runs outside" + " the checkout.");
    }
}
