package org.mouseion.app.ai;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.Prompt;

/// Statements put into other words by the language model that is plugged in, if one is. What comes back is nobody's
/// word: whoever asks checks each sentence before anybody sees it, and works on without where nothing comes.
public interface Writing {

    /// The model that is plugged in, whether or not it answers at the moment.
    Optional<EngineCard> findEngine();

    /// Whether a call would be made now: a model is plugged in, it is not being left alone, and the day's allowance is
    /// not used up.
    boolean isReady();

    /// One call, within the time and the tokens the settings give. Never throws for a model that is down, slow or talks
    /// nonsense. Leaves a passport with `sources` and counts, and never a word of the prompt or of the question.
    ///
    /// @param sources what the statements are, as `kind:id`, for the passport
    Outcome write(Prompt prompt, List<String> sources);

    /// How it has been going, for the page of sockets.
    State state();

    /// What came of a call.
    sealed interface Outcome {

        /// @param isCut whether the last sentence may be half a sentence
        /// @param passport number of the call's passport
        record Wrote(String text, boolean isCut, EngineCard engine, long passport) implements Outcome {}

        record Unwritten(Reason reason) implements Outcome {}
    }

    enum Reason {
        NO_ENGINE,
        /// It failed a moment ago and is left alone for a while.
        RESTING,
        /// The day's tokens are used up.
        SPENT,
        /// As many calls as are allowed are under way.
        BUSY,
        /// It was asked, and no answer came.
        FAILED
    }

    /// @param restingUntil when it is asked again, or null where it is not being left alone
    /// @param calls calls today
    /// @param tokens tokens today, read and made
    /// @param allowance most tokens a day
    record State(@Nullable Instant restingUntil, long calls, long tokens, long allowance) {}
}
