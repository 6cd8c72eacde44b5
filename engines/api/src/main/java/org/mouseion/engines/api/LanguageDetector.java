package org.mouseion.engines.api;

import java.util.Optional;

/// Says in which language a text is written.
public interface LanguageDetector extends Engine {

    /// @param language BCP 47 tag
    /// @param probability in [0, 1], as the engine believes it
    record Guess(String language, double probability) {}

    /// The likeliest language, or nothing where the text is too short or too mixed to tell.
    Optional<Guess> findLanguage(String text);
}
