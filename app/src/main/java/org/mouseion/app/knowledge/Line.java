package org.mouseion.app.knowledge;

import org.jspecify.annotations.Nullable;

/// Something the house may say: a statement a person accepted, or a passage of a source that may be quoted.
///
/// @param statement null for a passage quoted as it stands
/// @param passage where it is written; null for a statement on a person's own word
/// @param text the sentence of the statement, or the words of the passage
/// @param language BCP 47 tag of `text`
/// @param questions what visitors asked that it answers, one a line; may be empty
public record Line(
        Source source,
        @Nullable Passage passage,
        @Nullable Statement statement,
        String text,
        String language,
        String questions) {

    public Line {
        if (passage == null && statement == null) {
            throw new IllegalArgumentException("A line is a statement or a passage, but got neither of source "
                    + source.id().value());
        }
    }

    /// What an answer made of this line rests on.
    public Ground ground() {
        if (statement != null) {
            return new Ground.OfStatement(statement.id());
        }
        return new Ground.OfPassage(java.util.Objects.requireNonNull(passage).id());
    }
}
