package org.mouseion.app.discovery.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.guide.DialogueState;
import org.mouseion.app.platform.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a turn from what a program sent, which may be anything.
///
/// @param lang empty for "as the request says"
record GuideTurns(String words, String lang, DialogueState state) {

    /// Bytes of a body; a turn of 60,000 characters with its state stays below.
    static final int MOST_BYTES = 512 * 1024;

    private static final Set<String> NAMES = Set.of("words", "lang", "state");
    private static final int LONGEST_KEY = 600;
    private static final int LONGEST_CHOICE = 500;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(16).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    static GuideTurns read(byte[] body) {
        JsonNode turn = tree(body);
        if (!turn.isObject()) {
            throw wrong("{}");
        }
        turn.propertyNames().stream()
                .filter(name -> !NAMES.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw wrong(shortened(name));
                });
        JsonNode words = turn.path("words");
        if (!words.isString() || words.asString().isBlank()) {
            throw wrong("words");
        }
        return new GuideTurns(words.asString(), text(turn, "lang"), state(turn.path("state")));
    }

    private static JsonNode tree(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException unreadable) {
            throw new Problem("guide-body-unreadable", 400);
        }
    }

    private static DialogueState state(JsonNode state) {
        if (state.isMissingNode() || state.isNull()) {
            return DialogueState.NONE;
        }
        if (!state.isObject()) {
            throw wrong("state");
        }
        List<Long> works = new ArrayList<>();
        for (JsonNode work : list(state, "works")) {
            if (!work.isIntegralNumber() || !work.canConvertToLong() || work.asLong() < 1) {
                throw wrong("state.works");
            }
            works.add(work.asLong());
        }
        List<String> asked = new ArrayList<>();
        for (JsonNode choice : list(state, "asked")) {
            if (!choice.isString() || choice.asString().length() > LONGEST_CHOICE) {
                throw wrong("state.asked");
            }
            asked.add(choice.asString());
        }
        JsonNode shown = state.path("shown");
        boolean counted = shown.isIntegralNumber() && shown.canConvertToInt() && shown.asInt() >= 0;
        if (!counted && !shown.isMissingNode() && !shown.isNull()) {
            throw wrong("state.shown");
        }
        return new DialogueState(
                works, key(state, "focus"), key(state, "topic"), day(state), counted ? shown.asInt() : 0, asked);
    }

    private static List<JsonNode> list(JsonNode in, String name) {
        JsonNode list = in.path(name);
        if (list.isMissingNode() || list.isNull()) {
            return List.of();
        }
        if (!list.isArray() || list.size() > DialogueState.MOST) {
            throw wrong("state." + name);
        }
        return list.valueStream().toList();
    }

    private static String key(JsonNode in, String name) {
        String key = text(in, name);
        if (key.length() > LONGEST_KEY || key.chars().anyMatch(Character::isISOControl)) {
            throw wrong("state." + name);
        }
        return key;
    }

    private static @Nullable LocalDate day(JsonNode in) {
        String day = text(in, "day");
        try {
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeException odd) {
            throw wrong("state.day");
        }
    }

    private static String text(JsonNode in, String name) {
        JsonNode text = in.path(name);
        if (text.isMissingNode() || text.isNull()) {
            return "";
        }
        if (!text.isString()) {
            throw wrong(name);
        }
        return text.asString();
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, name.offsetByCodePoints(0, 20)) + "…" : name;
    }

    private static Problem wrong(String what) {
        return new Problem("guide-body-wrong", 400, what);
    }
}
