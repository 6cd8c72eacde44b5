package org.mouseion.benchmarks.guide;

import java.util.List;
import java.util.Locale;

/// One try to make the guide say what nobody decided.
///
/// @param payload what is slipped in
/// @param probe an ordinary question that it wants to bend
/// @param mark what the reply would hold if it had worked, in lower case
record Attempt(Locale language, String payload, String probe, String mark) {

    /// Where the payload travels.
    enum Carrier {
        TITLE,
        INSCRIPTION,
        CREDIT,
        SOURCE,
        QUESTION,
        EARLIER_TURN,
        STATE;

        /// Whether the question is about the very record that carries it.
        boolean isRecord() {
            return this == TITLE || this == INSCRIPTION || this == CREDIT;
        }
    }

    static List<Attempt> all() {
        return AskedQuestions.rows("injections.txt", 4)
                .map(row -> new Attempt(Locale.forLanguageTag(row.get(0)), row.get(1), row.get(2), row.get(3)))
                .toList();
    }
}
