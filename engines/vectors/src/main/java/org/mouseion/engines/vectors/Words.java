package org.mouseion.engines.vectors;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts a text into lower-case words, the same way for the four languages: a query rarely says which one it is in.
///
/// Accents stay. Elided French articles and pronouns fall away ("l'église" → "église"), as do English and Dutch endings
/// behind an apostrophe ("Rubens's", "foto's"); "don't" and "aujourd'hui" stay whole. Hyphens part words.
public final class Words {

    private static final Set<String> ELIDED = Set.of(
            "l", "d", "j", "m", "n", "t", "s", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "entr",
            "quelqu");
    private static final Set<String> ENDINGS = Set.of("s", "ll", "re", "ve", "d", "m");

    private Words() {}

    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        String plain = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        int at = 0;
        while (at < plain.length()) {
            int c = plain.codePointAt(at);
            if (!belongs(c)) {
                at += Character.charCount(c);
                continue;
            }
            int end = end(plain, at);
            add(plain.substring(at, end).toLowerCase(Locale.ROOT), words);
            at = end;
        }
        return words;
    }

    /// Where the word that starts at `from` ends; apostrophes between letters are inside.
    private static int end(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean inside = belongs(c)
                    || apostrophe(c) && at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1));
            if (!inside) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static void add(String word, List<String> words) {
        int cut = 0;
        while (cut < word.length() && !apostrophe(word.charAt(cut))) {
            cut++;
        }
        if (cut == word.length()) {
            words.add(word);
            return;
        }
        String left = word.substring(0, cut);
        String right = word.substring(cut + 1);
        if (right.equals("t") && left.endsWith("n") || left.equals("aujourd") && right.equals("hui")) {
            words.add(left + "'" + right);
            return;
        }
        if (!ELIDED.contains(left)) {
            words.add(left);
        }
        if (!ENDINGS.contains(right)) {
            add(right, words);
        }
    }

    private static boolean belongs(int c) {
        return c < 128
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean apostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }
}
