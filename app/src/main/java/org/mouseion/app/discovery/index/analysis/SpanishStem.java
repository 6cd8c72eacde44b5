package org.mouseion.app.discovery.index.analysis;

import java.util.Map;
import java.util.function.UnaryOperator;

/// Savoy's light stemmer for Spanish, which leaves words of four letters as they are and takes "gatos" for
/// another word than "gato": of a short plural only the plural is taken away.
final class SpanishStem implements UnaryOperator<String> {

    /// The longest plural of a word that the light stemmer would leave as it is.
    private static final int SHORT = 5;

    /// Short words without a vowel at their end.
    private static final Map<String, String> CONSONANTS = Map.of(
            "mares", "mar",
            "soles", "sol",
            "reyes", "rey",
            "leyes", "ley",
            "luces", "luz",
            "redes", "red",
            "panes", "pan",
            "peces", "pez",
            "voces", "voz",
            "dioses", "dios");

    private final UnaryOperator<String> light;

    SpanishStem(UnaryOperator<String> light) {
        this.light = light;
    }

    @Override
    public String apply(String word) {
        String singular = CONSONANTS.get(word);
        if (singular != null) {
            return singular;
        }
        int length = word.length();
        boolean plural = length > 3 && word.endsWith("s") && "aeiou".indexOf(word.charAt(length - 2)) >= 0;
        if (plural && (length <= SHORT || "iu".indexOf(word.charAt(length - 2)) >= 0)) {
            return word.substring(0, length - 1);
        }
        // "bronces" loses its ending as "luces" does, and comes out with a z.
        return length >= SHORT && word.endsWith("ce") ? word.substring(0, length - 2) + "z" : light.apply(word);
    }
}
