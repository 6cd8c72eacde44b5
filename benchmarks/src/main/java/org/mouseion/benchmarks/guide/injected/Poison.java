package org.mouseion.benchmarks.guide.injected;

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
import org.mouseion.app.knowledge.SourceDraft.PassageDraft;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.SourceKind;
import org.mouseion.app.knowledge.SourceState;
import org.mouseion.app.knowledge.Validity;
import tools.jackson.databind.json.JsonMapper;

/// Records and sources that carry what is slipped in.
final class Poison {

    private Poison() {}

    /// A file of records as Tate writes them: each payload once in each field, and once with active markup
    /// everywhere.
    static Path records(Path file, List<Attempt> attempts) {
        List<String> lines = new ArrayList<>();
        for (Attempt attempt : attempts) {
            for (Carrier carrier : Carrier.values()) {
                if (carrier.sort() == Carrier.Sort.RECORD) {
                    lines.add(record(attempt, carrier));
                }
            }
            String all = attempt.active();
            lines.add(record("X" + attempt.number() + "A", all, all, all, all, all));
        }
        try {
            return Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String record(Attempt attempt, Carrier carrier) {
        int n = attempt.number();
        String words = attempt.payload();
        return record(
                carrier.record(n),
                carrier == Carrier.TITLE ? words : "Study " + n + " " + carrier.label(),
                carrier == Carrier.INSCRIPTION ? words : "Untitled words",
                carrier == Carrier.CREDIT ? words : "Presented 1900",
                carrier == Carrier.MAKER ? words : "Unknown hand",
                carrier == Carrier.MEDIUM ? words : "Graphite on paper");
    }

    private static String record(
            String number, String title, String inscription, String credit, String maker, String medium) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("acno", number);
        record.put("id", number);
        record.put("all_artists", maker);
        record.put(
                "contributors",
                List.of(Map.of("fc", maker, "mda", maker, "role", "artist", "id", 990_001 + maker.hashCode() % 9_000)));
        record.put("creditLine", credit);
        record.put("dateText", "date not known");
        record.put("inscription", inscription);
        record.put("medium", medium);
        record.put("title", title);
        record.put("thumbnailUrl", "");
        return JsonMapper.shared().writeValueAsString(record);
    }

    /// A published text with what is slipped in between two harmless paragraphs, beside the question it
    /// wants to bend, and with invisible letters between its own.
    static SourceDraft source(Attempt attempt) {
        String parted = String.join("\u200B", attempt.payload().split(""));
        return draft(
                "Loose sheet " + attempt.number(),
                attempt,
                "sheet-" + attempt.number() + ".md",
                List.of(
                        passage(attempt.payload()),
                        passage(attempt.probe() + " " + attempt.payload()),
                        passage(parted),
                        passage("A harmless line. " + attempt.payload() + " Another harmless line.")));
    }

    /// The page of a source whose every part carries active markup.
    static SourceDraft activeSource(Attempt attempt) {
        String words = attempt.active();
        return draft(
                words,
                attempt,
                "active-" + attempt.number() + ".md",
                List.of(new PassageDraft("", words, words, words, Map.of())));
    }

    static SourceDraft draft(String title, Attempt attempt, String origin, List<PassageDraft> passages) {
        return new SourceDraft(
                new Source(
                        new SourceId(0),
                        0,
                        SourceKind.DOCUMENT,
                        SourceState.DRAFT,
                        title,
                        "",
                        attempt.language().getLanguage(),
                        "Nobody",
                        0,
                        3,
                        Validity.ALWAYS,
                        null,
                        Audience.EVERYONE,
                        "",
                        origin,
                        true,
                        Instant.EPOCH),
                passages,
                List.of(),
                true);
    }

    private static PassageDraft passage(String text) {
        return new PassageDraft("", "", "", text, Map.of());
    }
}
