package org.mouseion.app.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where knowledge is written: who answers for it, for whom and for how long it holds. Its words are its [Passage]s.
///
/// @param version grows with each published change of words or particulars, from 1; 0 while only a draft is there
/// @param title plain text, in `language`
/// @param author who wrote it, where that is a person whose words are quoted; may be empty
/// @param language BCP 47 tag
/// @param owner who in the house answers for it (a name or a service), as citations show it
/// @param ownerAccount account to tell when it grows old or is contradicted; 0 where there is none
/// @param priority 1 (said first) to 5 (said last); 3 where nobody chose
/// @param reviewBy when a person should look again; it goes on answering meanwhile, unlike past its `validity`
/// @param rights address or words of the rights in it; may be empty
/// @param origin file name or web address it came from; may be empty
/// @param quotable whether its passages may be quoted as they stand; else only statements drawn from it are said
public record Source(
        SourceId id,
        int version,
        SourceKind kind,
        SourceState state,
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
        String origin,
        boolean quotable,
        Instant changed) {

    public Source {
        if (priority < 1 || priority > 5) {
            throw new IllegalArgumentException("A priority is 1 (first) to 5 (last), but got " + priority);
        }
    }

    /// Whether visitors may be told of it on `day`.
    public boolean speaksOn(LocalDate day) {
        return state == SourceState.PUBLISHED && validity.holdsOn(day) && audience != Audience.STAFF;
    }
}
