package org.mouseion.engines.lingua;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mouseion.engines.api.Engine;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.Task;

/// The floor for language detection: no download, no native library.
///
/// Setting `languages`: BCP 47 tags to tell apart, separated by commas; default the four of the interface with German
/// and Italian, the
/// neighbours a European catalogue most often holds. Fewer languages are told apart better and take less memory.
public final class LinguaProvider implements Engine.Provider {

    private static final String DEFAULT = "fr,en,nl,es";

    @Override
    public String name() {
        return "lingua";
    }

    @Override
    public Task task() {
        return Task.DETECT_LANGUAGE;
    }

    @Override
    public Engine.Opened open(Map<String, String> settings) {
        List<String> tags = Arrays.stream(
                        settings.getOrDefault("languages", DEFAULT).split(","))
                .map(String::strip)
                .toList();
        IsoCode639_1[] codes;
        try {
            codes = tags.stream()
                    .map(tag -> IsoCode639_1.valueOf(tag.toUpperCase(Locale.ROOT)))
                    .toArray(IsoCode639_1[]::new);
        } catch (IllegalArgumentException unknown) {
            return new Engine.Opened.Unavailable("language-unknown", "One of these languages is not known: " + tags);
        }
        EngineCard card = new EngineCard(
                "lingua", "1.2.2", Task.DETECT_LANGUAGE, tags, "Apache-2.0", Map.of("method", "character n-grams"));
        LanguageDetectorBuilder builder = LanguageDetectorBuilder.fromIsoCodes639_1(codes);
        if (settings.getOrDefault("accuracy", "high").equals("low")) {
            builder = builder.withLowAccuracyMode();
        }
        return new Engine.Opened.Ready(new LinguaDetector(card, builder.build()));
    }
}
