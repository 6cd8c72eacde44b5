package org.mouseion.app.knowledge;

import java.util.List;
import java.util.Optional;

/// Sentences that a person let the house say.
public interface Statements {

    Optional<Statement> find(StatementId id);

    /// Of one source, in the order of its passages.
    List<Statement> list(SourceId source);

    /// A person writes a sentence on their own word, as an answer to what visitors asked: accepted at once, in
    /// their name, in the house's own notes in `language` (made where there are none). Inside the caller's
    /// transaction.
    ///
    /// @param questions what visitors asked, one a line
    Statement write(String text, String language, String questions, Validity validity);

    /// A person writes a sentence that stands in a passage. Accepted at once, in their name.
    Statement write(PassageId passage, String text, String questions, Validity validity);
}
