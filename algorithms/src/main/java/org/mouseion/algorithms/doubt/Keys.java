package org.mouseion.algorithms.doubt;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The form by which words are compared: small letters without accents, `v` written as `u` and `j` as `i`,
/// long s as s, ligatures opened, signs left out.
///
/// Printers and clerks before 1750 used u and v, i and j for one another, so that keeping them apart finds
/// nothing more. A line over a vowel before a consonant or at the end (`grãd`, `bõ`) stands for an n or m and
/// is kept as `~`.
public final class Keys {

    private static final String VOWELS = "aeiou";

    /// Vowels that are not also written for consonants.
    private static final String OPEN = "aeo";

    private static final char TILDE = '\u0303';
    private static final char MACRON = '\u0304';

    /// What may stand before an apostrophe without being a word of its own that anybody looks for.
    private static final Set<String> ELIDED = Set.of(
            "l", "d", "i", "m", "n", "s", "t", "c", "qu", "iusqu", "lorsqu", "puisqu", "quoiqu", "quelqu", "presqu");

    private Keys() {}

    /// The key of one word; empty where nothing of it counts.
    public static String of(String word) {
        if (word.equals("&")) {
            return word;
        }
        int apostrophe = apostrophe(word);
        if (apostrophe > 0 && apostrophe < word.length() - 1) {
            String before = bare(word.substring(0, apostrophe));
            String after = bare(word.substring(apostrophe + 1));
            return ELIDED.contains(before) && !after.isEmpty() ? after : before + after;
        }
        return bare(word);
    }

    private static int apostrophe(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '\'' || c == '’' || c == 'ʼ') {
                return i;
            }
        }
        return -1;
    }

    private static String bare(String text) {
        String apart = isAscii(text) ? text : Normalizer.normalize(opened(text), Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            add(apart, i, key);
        }
        return key.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String opened(String text) {
        return text.replace("œ", "oe")
                .replace("Œ", "oe")
                .replace("æ", "ae")
                .replace("Æ", "ae")
                .replace("ß", "ss")
                .replace('ø', 'o');
    }

    private static void add(String text, int at, StringBuilder key) {
        char c = text.charAt(at);
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            key.append(merged(c));
        } else if (c >= 'A' && c <= 'Z') {
            key.append(merged((char) (c + 'a' - 'A')));
        } else if (c == TILDE || c == MACRON || c == '~') {
            if (shortens(text, at, key)) {
                key.append('~');
            }
        } else if (c > 127 && Character.isLetterOrDigit(c)) {
            key.append(String.valueOf(c).toLowerCase(Locale.ROOT));
        }
    }

    private static boolean shortens(String text, int mark, StringBuilder key) {
        boolean onVowel = !key.isEmpty() && VOWELS.indexOf(key.charAt(key.length() - 1)) >= 0;
        int next = mark + 1;
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        boolean beforeVowel = next < text.length() && OPEN.indexOf(Character.toLowerCase(text.charAt(next))) >= 0;
        return onVowel && !beforeVowel;
    }

    private static char merged(char c) {
        return c == 'v' ? 'u' : c == 'j' ? 'i' : c;
    }

    /// The words in a stretch of text: parted at spaces and hyphens, what holds no letter, figure or `&` left
    /// out.
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String part : text.split("[\\s\\u00a0\\u202f\\-\\u2010-\\u2015/=¬]+")) {
            if (!of(part).isEmpty()) {
                words.add(part);
            }
        }
        return words;
    }
}
