package org.mouseion.algorithms.support;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A piece of a sentence before anything is known of it: a word, a number, a time, a mark that parts.
///
/// @param text as written, apostrophes straight
record Raw(String text, Kind kind) {

    enum Kind {
        WORD,
        NUMBER,
        TIME,
        SIGN,
        BREAK
    }

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    private static final Pattern PIECE = Pattern.compile("(?<time>" + Numbers.TIME.pattern() + ")"
            + "|(?<number>" + Numbers.NUMBER.pattern() + ")(?<ordinal>er|re|e|ème|nd|st|th|rd|de|ste|º|ª)?(?![\\p{L}])"
            + "|(?<digits>\\d+)"
            + "|(?<word>\\p{L}[\\p{L}\\p{M}]*(?:-\\p{L}[\\p{L}\\p{M}]*)*)"
            + "|(?<sign>[€$£%°])"
            + "|(?<break>[,;:()\\[\\]—–\"«»“”])");

    static List<Raw> of(String text, Lexicon lexicon) {
        List<Raw> all = new ArrayList<>();
        Matcher piece = PIECE.matcher(straighten(text));
        while (piece.find()) {
            if (piece.group("time") != null) {
                all.add(new Raw(Numbers.time(piece), Kind.TIME));
            } else if (piece.group("number") != null) {
                all.add(new Raw(Numbers.number(piece.group("number")), Kind.NUMBER));
            } else if (piece.group("digits") != null) {
                all.add(new Raw(Numbers.number(piece.group("digits")), Kind.NUMBER));
            } else if (piece.group("sign") != null) {
                all.add(new Raw(piece.group("sign"), Kind.SIGN));
            } else if (piece.group("break") != null) {
                all.add(new Raw(piece.group("break"), Kind.BREAK));
            } else {
                addWords(piece.group("word"), lexicon, all);
            }
        }
        return all;
    }

    /// A hyphened word is one where the lexicon knows it ("peut-être"), else its parts.
    private static void addWords(String word, Lexicon lexicon, List<Raw> all) {
        if (word.indexOf('-') < 0 || lexicon.turning().containsKey(word.toLowerCase(Locale.ROOT))) {
            all.add(new Raw(word, Kind.WORD));
            return;
        }
        for (String part : word.split("-")) {
            all.add(new Raw(part, Kind.WORD));
        }
    }

    /// "isn't" is "is not", "Monet's" is "Monet".
    private static String straighten(String text) {
        String plain = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        return plain.replace('’', '\'')
                .replace('‘', '\'')
                .replace('ʼ', '\'')
                .replaceAll("(?i)\\bcan't\\b", "can not")
                .replaceAll("(?i)\\bwon't\\b", "will not")
                .replaceAll("(?i)n't\\b", " not")
                .replaceAll("'s\\b", " ");
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean isCapital() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
