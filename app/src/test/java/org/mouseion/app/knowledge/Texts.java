package org.mouseion.app.knowledge;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.knowledge.SourceDraft.PassageDraft;
import org.mouseion.app.knowledge.SourceDraft.StatementDraft;

/// Sources for tests, in few words.
public final class Texts {

    private Texts() {}

    public static Source source(String title, String origin) {
        return source(SourceKind.PAGE, title, origin, Validity.ALWAYS, Audience.EVERYONE, true);
    }

    public static Source source(
            SourceKind kind, String title, String origin, Validity validity, Audience audience, boolean quotable) {
        return new Source(
                new SourceId(0),
                0,
                kind,
                SourceState.DRAFT,
                title,
                "",
                "en",
                "Visitor services",
                0,
                3,
                validity,
                null,
                audience,
                "",
                origin,
                quotable,
                Instant.EPOCH);
    }

    /// `heading | words`, one passage each.
    public static List<PassageDraft> passages(String... lines) {
        return Arrays.stream(lines).map(Texts::passage).toList();
    }

    private static PassageDraft passage(String line) {
        int bar = line.indexOf('|');
        String heading = bar < 0 ? "" : line.substring(0, bar).strip();
        return new PassageDraft("", heading, "", line.substring(bar + 1), Map.of());
    }

    public static SourceDraft published(Source source, List<PassageDraft> passages, StatementDraft... statements) {
        return new SourceDraft(source, passages, List.of(statements), true);
    }

    public static StatementDraft says(int passage, String text) {
        return new StatementDraft(passage, text, "");
    }

    public static @Nullable Passage find(List<Passage> passages, String words) {
        return passages.stream()
                .filter(p -> p.text().contains(words))
                .findFirst()
                .orElse(null);
    }
}
