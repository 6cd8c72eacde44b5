package org.mouseion.app.discovery.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the guide says to one turn.
///
/// @param kind what sort of reply it is
/// @param language BCP 47 tag of the guide's own words: the visitor's language
/// @param sentences in order; where `kind` is ANSWER each claim carries citations
/// @param works works shown beside it, in order; their labels are drawn by the page
/// @param table rows of a small table, or null
/// @param choices complete questions to go on with: the readings of a clarifying question, or what lies near
/// @param confidence in [0, 1], calibrated: how often an answer given so surely is right; 1 for what is computed
/// @param state to send back with the next turn
/// @param why the reasons, outermost first, in the visitor's language
/// @param intent key of what was understood, for counting; never the visitor's words
public record Reply(
        Kind kind,
        String language,
        List<Said> sentences,
        List<Long> works,
        @Nullable Table table,
        List<String> choices,
        double confidence,
        DialogueState state,
        List<String> why,
        String intent) {

    public Reply {
        sentences = List.copyOf(sentences);
        works = List.copyOf(works);
        choices = List.copyOf(choices);
        why = List.copyOf(why);
    }

    /// The same reply in other sentences, for the reasons given.
    public Reply saying(List<Said> other, List<String> reasons) {
        return new Reply(kind, language, other, works, table, choices, confidence, state, reasons, intent);
    }

    /// The same reply in other sentences.
    public Reply saying(List<Said> other) {
        return saying(other, why);
    }

    public enum Kind {
        /// Says something that is written, or computed from what is written.
        ANSWER,
        /// Asks which of two readings is meant.
        CLARIFY,
        /// "Our sources do not say": offers what is nearest and a person.
        REFUSAL,
        /// A greeting, thanks, what the guide is: no claim about anything.
        COURTESY,
        /// A fixed, reviewed answer of the protocol for sensitive subjects.
        PROTOCOL
    }

    /// One sentence.
    ///
    /// @param text plain text
    /// @param language BCP 47 tag of `text`; another than the reply's where a source is quoted in its own language
    /// @param citations where it is written; empty only for the guide's own linking words, which claim nothing
    /// @param quoted whether it stands in its source word for word
    /// @param passport number of the passport of the model call that worded it; 0 where no model did
    public record Said(String text, String language, List<Citation> citations, boolean quoted, long passport) {
        public Said {
            citations = List.copyOf(citations);
        }

        public Said(String text, String language, List<Citation> citations, boolean quoted) {
            this(text, language, citations, quoted, 0);
        }

        /// Whether a machine put what its sources say into these words.
        public boolean isWorded() {
            return passport > 0;
        }

        /// Linking words of the guide's own.
        public static Said linking(String text, String language) {
            return new Said(text, language, List.of(), false);
        }
    }

    /// A small table.
    ///
    /// @param caption what it shows
    /// @param heads column heads, the first of the row's own name
    /// @param rows cells, each row as long as `heads`
    public record Table(String caption, List<String> heads, List<List<String>> rows, List<Citation> citations) {
        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
            citations = List.copyOf(citations);
        }
    }
}
