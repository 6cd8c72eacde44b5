package org.mouseion.engines.lingua;

import com.github.pemistahl.lingua.api.Language;
import java.util.Map;
import java.util.Optional;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.LanguageDetector;

/// Compares a text with the letter sequences of each language and answers only when one is clearly ahead.
final class LinguaDetector implements LanguageDetector {

    /// Below this share of belief the house says it does not know: a wrong language chooses a wrong analyser.
    private static final double CLEAR = 0.5;

    private static final int SHORTEST = 3;

    private final EngineCard card;
    private final com.github.pemistahl.lingua.api.LanguageDetector detector;

    LinguaDetector(EngineCard card, com.github.pemistahl.lingua.api.LanguageDetector detector) {
        this.card = card;
        this.detector = detector;
    }

    @Override
    public EngineCard card() {
        return card;
    }

    @Override
    public Optional<Guess> findLanguage(String text) {
        if (text.codePoints().filter(Character::isLetter).limit(SHORTEST).count() < SHORTEST) {
            return Optional.empty();
        }
        Map<Language, Double> beliefs = detector.computeLanguageConfidenceValues(text);
        return beliefs.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(best -> best.getValue() >= CLEAR)
                .map(best -> new Guess(best.getKey().getIsoCode639_1().toString(), best.getValue()));
    }
}
