package org.mouseion.app.knowledge.sources;

import java.util.Map;
import java.util.TreeMap;
import org.mouseion.app.knowledge.Source;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Particulars as the tables keep them.
final class SourceJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final TypeReference<TreeMap<String, String>> MAP = new TypeReference<>() {};

    private SourceJson() {}

    static String write(Source source) {
        return JSON.writeValueAsString(source);
    }

    static Source read(String json) {
        return JSON.readValue(json, Source.class);
    }

    static String write(Map<String, String> particulars) {
        return particulars.isEmpty() ? "{}" : JSON.writeValueAsString(new TreeMap<>(particulars));
    }

    static Map<String, String> readMap(String json) {
        return "{}".equals(json) ? Map.of() : JSON.readValue(json, MAP);
    }
}
