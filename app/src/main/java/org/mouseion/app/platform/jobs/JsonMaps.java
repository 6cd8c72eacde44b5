package org.mouseion.app.platform.jobs;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Flat maps to and from the JSON columns of a job.
final class JsonMaps {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<TreeMap<String, Long>> NUMBERS = new TypeReference<>() {};

    private JsonMaps() {}

    static String write(Map<String, ?> map) {
        return JSON.writeValueAsString(map);
    }

    static Map<String, String> texts(String json) {
        return JSON.readValue(json, TEXTS);
    }

    static Map<String, Long> numbers(String json) {
        return JSON.readValue(json, NUMBERS);
    }
}
