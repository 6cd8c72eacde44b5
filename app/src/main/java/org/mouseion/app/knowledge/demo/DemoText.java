package org.mouseion.app.knowledge.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.knowledge.Audience;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceDraft;
import org.mouseion.app.knowledge.SourceDraft.PassageDraft;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.SourceKind;
import org.mouseion.app.knowledge.SourceState;
import org.mouseion.app.knowledge.Validity;
import org.mouseion.formats.documents.Document;
import org.mouseion.formats.documents.DocumentFiles;
import org.mouseion.formats.documents.DocumentLimits;
import org.mouseion.formats.documents.DocumentOutcome;

/// One text of the demonstration: particulars between two rules, then Markdown.
///
/// @param name its file
/// @param particulars by name, as the file has them
/// @param words the Markdown
record DemoText(String name, Map<String, String> particulars, String words) {

    private static final String RULE = "---";
    private static final String RIGHTS = "https://creativecommons.org/publicdomain/zero/1.0/";
    private static final int USUAL_PRIORITY = 3;

    DemoText {
        particulars = Map.copyOf(particulars);
    }

    static DemoText of(String name, String file) {
        List<String> lines = file.lines().toList();
        int end = lines.subList(1, lines.size()).indexOf(RULE) + 1;
        if (!lines.getFirst().equals(RULE) || end < 1) {
            throw new IllegalArgumentException(
                    "A text of the demonstration begins with its particulars between two lines of three hyphens, but "
                            + name + " does not");
        }
        Map<String, String> particulars = new HashMap<>();
        for (String line : lines.subList(1, end)) {
            int colon = line.indexOf(':');
            particulars.put(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
        return new DemoText(name, particulars, String.join("\n", lines.subList(end + 1, lines.size())));
    }

    SourceDraft draft() {
        DocumentOutcome outcome =
                DocumentFiles.read(words.getBytes(StandardCharsets.UTF_8), name, DocumentLimits.standard());
        return switch (outcome) {
            case DocumentOutcome.Read(Document document) ->
                new SourceDraft(
                        source(),
                        document.pieces().stream().map(DemoText::passage).toList(),
                        List.of(),
                        true);
            case DocumentOutcome.Unreadable(DocumentOutcome.Reason reason) ->
                throw new IllegalStateException("The text " + name + " of the demonstration is " + reason);
        };
    }

    private static PassageDraft passage(Document.Piece piece) {
        return new PassageDraft("", String.join(" › ", piece.headings()), piece.place(), piece.text(), Map.of());
    }

    private Source source() {
        return new Source(
                new SourceId(0),
                0,
                SourceKind.PAGE,
                SourceState.DRAFT,
                get("title"),
                "",
                get("language"),
                get("owner"),
                0,
                particulars.containsKey("priority") ? Integer.parseInt(get("priority")) : USUAL_PRIORITY,
                validity(),
                date(particulars.getOrDefault("review", "")),
                Audience.valueOf(
                        particulars.getOrDefault("audience", "everyone").toUpperCase(Locale.ROOT)),
                RIGHTS,
                "demo/sources/" + name,
                true,
                Instant.EPOCH);
    }

    private Validity validity() {
        String written = particulars.getOrDefault("valid", "/");
        int slash = written.indexOf('/');
        return new Validity(date(written.substring(0, slash)), date(written.substring(slash + 1)));
    }

    private static @Nullable LocalDate date(String written) {
        return written.isBlank() ? null : LocalDate.parse(written.strip());
    }

    private String get(String particular) {
        String value = particulars.get(particular);
        if (value == null) {
            throw new IllegalArgumentException(
                    "The text " + name + " of the demonstration has no '" + particular + "'");
        }
        return value;
    }
}
