package org.mouseion.engines.api;

/// What came of asking a [TextWriter].
public sealed interface Written {

    /// @param text what it wrote, not yet checked by anybody
    /// @param tokensRead tokens of the prompt as the engine counts them, 0 where it does not say
    /// @param tokensMade tokens of the answer as the engine counts them, 0 where it does not say
    /// @param isCut whether it reached the limit, so that its last sentence may be half a sentence
    record Text(String text, int tokensRead, int tokensMade, boolean isCut) implements Written {}

    /// @param sentence one sentence in English for the log; never words of the prompt
    record Nothing(Why why, String sentence) implements Written {}

    enum Why {
        /// Nobody answers at the address.
        UNREACHABLE,
        /// No whole answer within the time.
        SLOW,
        /// It answered with an error.
        REFUSED,
        /// It answered with something that is not an answer.
        GARBLED,
        /// It answered without end.
        ENDLESS
    }
}
