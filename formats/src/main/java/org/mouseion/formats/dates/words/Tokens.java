package org.mouseion.formats.dates.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts a text into tokens in one pass. Full stops and apostrophes inside abbreviations vanish ("av. J.-C.", "l'an");
/// every dash becomes "-", every space a space.
public final class Tokens {

    private static final Set<String> SUFFIXES = Set.of(
            "s", "st", "nd", "rd", "th", "e", "er", "re", "ere", "eme", "nde", "de", "ste", "o", "a", "os", "da", "ra",
            "ro");

    /// A number larger than this is no year; it is held here so that it cannot overflow.
    private static final int LARGEST = 99_999_999;

    private final String text;
    private final List<Token> found = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String written) {
        Tokens tokens = new Tokens(plain(written));
        while (tokens.at < tokens.text.length()) {
            tokens.next();
        }
        return tokens.found;
    }

    static String plain(String written) {
        String text = written;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                text = Normalizer.normalize(text, Normalizer.Form.NFKD);
                break;
            }
        }
        return text.toLowerCase(Locale.ROOT);
    }

    private void next() {
        char c = text.charAt(at);
        if (isDigit(c)) {
            number();
        } else if (Character.isLetter(c)) {
            word();
        } else {
            at++;
            sign(c);
        }
    }

    private void sign(char c) {
        switch (c) {
            case '-', '‐', '‑', '‒', '–', '—', '―', '−' -> found.add(Token.sign('-'));
            case '.' -> {
                if (at >= 2 && isDigit(text.charAt(at - 2)) && at < text.length() && isDigit(text.charAt(at))) {
                    found.add(Token.sign('.'));
                }
            }
            case '[' -> found.add(Token.sign('('));
            case ']' -> found.add(Token.sign(')'));
            case '⁄' -> found.add(Token.sign('/'));
            case ',', ';', '/', '(', ')', '?', '~', '<', '>', '&', '+', '=', '±' -> found.add(Token.sign(c));
            default -> {
                // Spaces, quotation marks, colons, combining accents: they part words and say nothing.
            }
        }
    }

    private void word() {
        StringBuilder word = new StringBuilder();
        while (at < text.length() && (Character.isLetter(text.charAt(at)) || isAccent(text.charAt(at)))) {
            if (!isAccent(text.charAt(at))) {
                word.append(text.charAt(at));
            }
            at++;
        }
        found.add(Token.word(word.toString()));
    }

    private void number() {
        int start = at;
        long value = 0;
        int digits = 0;
        while (at < text.length() && (isDigit(text.charAt(at)) || isThousandsMark(start))) {
            if (isDigit(text.charAt(at))) {
                value = Math.min(LARGEST, value * 10 + text.charAt(at) - '0');
                digits++;
            }
            at++;
        }
        String suffix = suffix();
        found.add(new Token(Token.Kind.NUMBER, value + suffix, (int) value, digits, suffix));
    }

    /// "150,644": a comma with exactly three digits behind and one to three before.
    private boolean isThousandsMark(int start) {
        if (text.charAt(at) != ',' || at - start > 3 || at + 4 > text.length()) {
            return false;
        }
        for (int i = 1; i <= 3; i++) {
            if (!isDigit(text.charAt(at + i))) {
                return false;
            }
        }
        return at + 4 >= text.length() || !isDigit(text.charAt(at + 4));
    }

    private String suffix() {
        int from = at;
        if (from < text.length() && isApostrophe(text.charAt(from))) {
            from++;
        }
        int to = from;
        StringBuilder letters = new StringBuilder();
        while (to < text.length()
                && to - from < 6
                && (Character.isLetter(text.charAt(to)) || isAccent(text.charAt(to)))) {
            if (!isAccent(text.charAt(to))) {
                letters.append(text.charAt(to));
            }
            to++;
        }
        String suffix = letters.toString();
        if (SUFFIXES.contains(suffix)) {
            at = to;
            return suffix;
        }
        return "";
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private static boolean isAccent(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
