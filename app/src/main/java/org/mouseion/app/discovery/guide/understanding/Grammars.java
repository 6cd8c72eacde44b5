package org.mouseion.app.discovery.guide.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The grammars of the four languages.
public final class Grammars {

    public static final List<String> LANGUAGES = List.of("fr", "en", "nl", "es");

    private final Map<String, Grammar> byLanguage = new LinkedHashMap<>();

    public Grammars() {
        LANGUAGES.forEach(language -> byLanguage.put(language, new Grammar(language, lines(language))));
    }

    /// The grammar of one of [#LANGUAGES]; English for any other.
    public Grammar of(String language) {
        Grammar own = byLanguage.get(language);
        return own != null ? own : java.util.Objects.requireNonNull(byLanguage.get("en"));
    }

    /// What the turn may ask, in its own language; in the others only where that one has no reading.
    public List<Reading> read(Spoken spoken, String language) {
        List<Reading> readings = new ArrayList<>(of(language).read(spoken));
        if (readings.isEmpty()) {
            for (Grammar other : byLanguage.values()) {
                if (!other.language().equals(language) && readings.isEmpty()) {
                    other.read(spoken).stream()
                            .filter(Grammars::isSureElsewhere)
                            .forEach(readings::add);
                }
            }
        }
        return readings;
    }

    /// One word that another language uses otherwise must not decide what a turn is.
    private static boolean isSureElsewhere(Reading reading) {
        return reading.surety() >= 2 && reading.intent() != Intent.UNKNOWABLE;
    }

    static List<String> lines(String language) {
        return resource("grammar_" + language + ".txt");
    }

    static List<String> resource(String name) {
        String path = "/discovery/guide/" + name;
        try (InputStream in = Grammars.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The grammar " + path + " is not on the class path.");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
