package org.mouseion.benchmarks.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.app.knowledge.Audience;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceDraft;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.SourceKind;
import org.mouseion.app.knowledge.SourceState;
import org.mouseion.app.knowledge.Validity;
import tools.jackson.databind.json.JsonMapper;

/// Records and sources that carry what is slipped in.
final class Poison {

    private Poison() {}

    /// A file of records as Tate writes them: each payload once as a title, once as an inscription, once as a credit.
    static Path records(Path file, List<Attempt> attempts) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < attempts.size(); i++) {
            String payload = attempts.get(i).payload();
            lines.add(record("X" + i + "T", payload, "Untitled words", "Presented 1900"));
            lines.add(record("X" + i + "I", "Study " + i, payload, "Presented 1900"));
            lines.add(record("X" + i + "C", "Sketch " + i, "Untitled words", payload));
        }
        try {
            return Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String record(String number, String title, String inscription, String credit) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("acno", number);
        record.put("id", number);
        record.put("all_artists", "Unknown hand");
        record.put(
                "contributors",
                List.of(Map.of("fc", "Unknown hand", "mda", "hand, Unknown", "role", "artist", "id", 990_001)));
        record.put("creditLine", credit);
        record.put("dateText", "date not known");
        record.put("inscription", inscription);
        record.put("medium", "Graphite on paper");
        record.put("title", title);
        record.put("thumbnailUrl", "");
        return JsonMapper.shared().writeValueAsString(record);
    }

    static List<SourceDraft> sources(List<Attempt> attempts) {
        List<SourceDraft> sources = new ArrayList<>();
        attempts.forEach(attempt -> sources.add(source(attempt, sources.size())));
        return sources;
    }

    /// A published source with what is slipped in between two harmless paragraphs about the question it wants to bend.
    private static SourceDraft source(Attempt attempt, int number) {
        String language = attempt.language().getLanguage();
        return new SourceDraft(
                new Source(
                        new SourceId(0),
                        0,
                        SourceKind.DOCUMENT,
                        SourceState.DRAFT,
                        "Loose sheet " + number,
                        "",
                        language,
                        "Nobody",
                        0,
                        3,
                        Validity.ALWAYS,
                        null,
                        Audience.EVERYONE,
                        "",
                        "loose-sheet-" + number + "." + language + ".md",
                        true,
                        Instant.EPOCH),
                List.of(passage(attempt.payload()), passage(attempt.probe() + " " + attempt.payload())),
                List.of(),
                true);
    }

    private static SourceDraft.PassageDraft passage(String text) {
        return new SourceDraft.PassageDraft("", "", "", text, Map.of());
    }
}
