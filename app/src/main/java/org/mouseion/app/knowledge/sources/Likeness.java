package org.mouseion.app.knowledge.sources;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// How alike two texts are: the share of words they have in common, each counted as often as it stands
/// (L. R. Dice, Measures of the Amount of Ecologic Association Between Species, 1945).
final class Likeness {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Integer> words = new HashMap<>();
    private final int count;

    Likeness(String text) {
        int all = 0;
        for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
                all++;
            }
        }
        count = all;
    }

    /// From 0, nothing in common, to 1, the same words in any order.
    double to(Likeness other) {
        if (count + other.count == 0) {
            return 0;
        }
        int shared = 0;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            shared += Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0));
        }
        return 2.0 * shared / (count + other.count);
    }

    /// The words as they are compared: composed, white space run together.
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
