package org.mouseion.formats.measures;

/// A number, a word or a sign of a dimension text, with its place in it.
record Token(Kind kind, String text, double value, int start, int end) {

    enum Kind {
        NUMBER,
        WORD,
        SIGN,
        END
    }

    boolean is(char sign) {
        return kind == Kind.SIGN && text.charAt(0) == sign;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }
}
