package org.mouseion.app.knowledge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One sentence of knowledge, bound to a passage of a source.
///
/// @param version grows with each change of its words, state or validity, from 1
/// @param passage where it is written; null where a person wrote it on their own word, the source then being the
/// house's own notes
/// @param text one sentence, plain text
/// @param language BCP 47 tag
/// @param validity narrower than its source's where a person said so
/// @param validator account that decided last; 0 where nobody has
/// @param questions what visitors asked that it answers, one a line; may be empty
public record Statement(
        StatementId id,
        int version,
        SourceId source,
        @Nullable PassageId passage,
        String text,
        String language,
        StatementState state,
        Validity validity,
        long validator,
        @Nullable Instant decided,
        String questions) {}
