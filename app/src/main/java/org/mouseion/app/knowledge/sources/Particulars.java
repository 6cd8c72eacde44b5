package org.mouseion.app.knowledge.sources;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.knowledge.Audience;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.SourceKind;
import org.mouseion.app.knowledge.SourceState;
import org.mouseion.app.knowledge.Validity;

/// What a person says about a source, apart from its words.
public record Particulars(
        String title,
        String author,
        String language,
        String owner,
        long ownerAccount,
        int priority,
        Validity validity,
        @Nullable LocalDate reviewBy,
        Audience audience,
        String rights,
        boolean quotable) {

    /// For a source that a person begins: everything else as the house has it where nobody chose.
    public static Source begun(
            SourceKind kind, String title, String language, String origin, String owner, long account) {
        return new Source(
                new SourceId(0),
                0,
                kind,
                SourceState.DRAFT,
                title,
                "",
                language,
                owner,
                account,
                3,
                Validity.ALWAYS,
                null,
                Audience.EVERYONE,
                "",
                origin,
                true,
                Instant.EPOCH);
    }

    public Source apply(Source source) {
        return new Source(
                source.id(),
                source.version(),
                source.kind(),
                source.state(),
                title,
                author,
                language,
                owner,
                ownerAccount,
                priority,
                validity,
                reviewBy,
                audience,
                rights,
                source.origin(),
                quotable,
                source.changed());
    }

    static Source withLanguage(Source s, String language) {
        return new Particulars(
                        s.title(),
                        s.author(),
                        language,
                        s.owner(),
                        s.ownerAccount(),
                        s.priority(),
                        s.validity(),
                        s.reviewBy(),
                        s.audience(),
                        s.rights(),
                        s.quotable())
                .apply(s);
    }
}
