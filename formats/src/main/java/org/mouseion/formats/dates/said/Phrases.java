package org.mouseion.formats.dates.said;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The phrases of one language; `{0}` and `{1}` stand for what is put in.
final class Phrases {

    private static final Map<String, Phrases> BY_LANGUAGE = List.of("fr", "en", "nl", "es").stream()
            .collect(Collectors.toMap(Function.identity(), language -> new Phrases(Locale.of(language))));

    private final Locale locale;
    private final Properties phrases = new Properties();

    private Phrases(Locale locale) {
        this.locale = locale;
        String name = "said-" + locale.getLanguage() + ".properties";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            phrases.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the phrases of dates " + name, e);
        }
    }

    /// The phrases of this language, English where there are none.
    static Phrases of(Locale locale) {
        return Objects.requireNonNull(
                BY_LANGUAGE.getOrDefault(locale.getLanguage(), BY_LANGUAGE.get("en")), "The English phrases are gone");
    }

    Locale locale() {
        return locale;
    }

    String say(String key, Object... arguments) {
        String said = phrases.getProperty(key);
        if (said == null) {
            throw new IllegalStateException("No phrase " + key + " in " + locale);
        }
        for (int i = 0; i < arguments.length; i++) {
            said = said.replace("{" + i + "}", arguments[i].toString());
        }
        return said;
    }

    /// The number of a century or a millennium, as this language counts them: 19th, XIX.
    String count(int number) {
        if (!phrases.getProperty("count").equals("roman")) {
            return say("count." + ending(number), number);
        }
        return say(number == 1 ? "count.first" : "count.other", Romans.of(number));
    }

    private static String ending(int number) {
        boolean teen = number % 100 >= 11 && number % 100 <= 13;
        return switch (teen ? 0 : number % 10) {
            case 1 -> "first";
            case 2 -> "second";
            case 3 -> "third";
            default -> "other";
        };
    }
}
