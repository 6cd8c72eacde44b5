package org.mouseion.app.knowledge;

import java.util.List;
import java.util.Map;

/// A source as it is handed in by the house itself.
///
/// @param source its particulars; `id`, `version`, `state` and `changed` are not looked at
/// @param passages its words, in order
/// @param statements sentences to accept at once, on the word of the person acting; may be empty
/// @param publish whether it may speak at once
public record SourceDraft(
        Source source, List<PassageDraft> passages, List<StatementDraft> statements, boolean publish) {

    public SourceDraft {
        passages = List.copyOf(passages);
        statements = List.copyOf(statements);
    }

    /// @param anchor stable name within the source; empty lets the house make one from heading and words
    public record PassageDraft(
            String anchor, String heading, String place, String text, Map<String, String> particulars) {
        public PassageDraft {
            particulars = Map.copyOf(particulars);
        }
    }

    /// @param passage index into `passages`
    /// @param questions what visitors ask that it answers, one a line; may be empty
    public record StatementDraft(int passage, String text, String questions) {}
}
