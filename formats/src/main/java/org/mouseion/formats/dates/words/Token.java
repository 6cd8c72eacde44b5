package org.mouseion.formats.dates.words;

/// A word, a number or a sign. Words are lower case without accents; a number keeps the letters glued to it ("19th",
/// "1920s").
public record Token(Kind kind, String text, int value, int digits, String suffix) {

    enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    static Token word(String text) {
        return new Token(Kind.WORD, text, 0, 0, "");
    }

    static Token sign(char c) {
        return new Token(Kind.SIGN, String.valueOf(c), 0, 0, "");
    }
}
