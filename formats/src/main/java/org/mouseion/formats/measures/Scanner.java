package org.mouseion.formats.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a dimension text into tokens: "9 1/2" and "9½" are one number, every multiplication sign is "x", a line break
/// is
/// ";".
final class Scanner {

    private static final String FRACTIONS = "½¼¾⅓⅔⅛⅜⅝⅞";
    private static final double[] VALUES = {1 / 2d, 1 / 4d, 3 / 4d, 1 / 3d, 2 / 3d, 1 / 8d, 3 / 8d, 5 / 8d, 7 / 8d};

    /// Denominators of rulers, so that "66/80" stays two numbers.
    private static final Set<Integer> DENOMINATORS = Set.of(2, 3, 4, 8, 16, 32, 64);

    private static final Set<String> ORDINAL_ENDINGS =
            Set.of("er", "ère", "ere", "e", "ème", "eme", "st", "nd", "rd", "th", "de", "ste");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Scanner(String text) {
        this.text = text;
    }

    static List<Token> scan(String text) {
        Scanner scanner = new Scanner(text);
        while (scanner.at < text.length()) {
            scanner.next();
        }
        scanner.tokens.add(new Token(Token.Kind.END, ";", 0, text.length(), text.length()));
        return scanner.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (isDigit(at) || FRACTIONS.indexOf(c) >= 0) {
            number();
        } else if (c == '×' || c == '✕' || c == '*' || isTimes()) {
            sign('x');
        } else if (Character.isLetter(c) || c == 'Ø' || c == 'ø' || c == '⌀') {
            word();
        } else if (c == '\n' || c == '\r') {
            sign(';');
        } else if (",;:/()?\"″”'’&~<>=+–-".indexOf(c) >= 0) {
            sign(c == '″' || c == '”' ? '"' : c == '’' ? '\'' : c);
        } else {
            at++;
        }
    }

    /// "x" between values, not the first letter of a word.
    private boolean isTimes() {
        char c = text.charAt(at);
        boolean alone = at + 1 >= text.length() || !Character.isLetter(text.charAt(at + 1));
        return (c == 'x' || c == 'X') && alone;
    }

    private void sign(char sign) {
        tokens.add(new Token(Token.Kind.SIGN, String.valueOf(sign), 0, at, at + 1));
        at++;
    }

    private void word() {
        int start = at;
        do {
            at++;
        } while (at < text.length() && Character.isLetter(text.charAt(at)));
        tokens.add(new Token(Token.Kind.WORD, text.substring(start, at), 0, start, at));
    }

    private void number() {
        int start = at;
        if (ordinal()) {
            tokens.add(new Token(Token.Kind.WORD, text.substring(start, at), 0, start, at));
            return;
        }
        double value = FRACTIONS.indexOf(text.charAt(at)) >= 0 ? 0 : decimal();
        value += fraction();
        tokens.add(new Token(Token.Kind.NUMBER, text.substring(start, at), value, start, at));
    }

    /// "1er", "2eme", "3rd" count things and measure nothing; steps past them.
    private boolean ordinal() {
        int end = at;
        while (isDigit(end)) {
            end++;
        }
        int letters = end;
        while (letters < text.length() && Character.isLetter(text.charAt(letters))) {
            letters++;
        }
        boolean counts = end > at && ORDINAL_ENDINGS.contains(text.substring(end, letters));
        at = counts ? letters : at;
        return counts;
    }

    private double decimal() {
        StringBuilder digits = new StringBuilder();
        digits(digits);
        boolean over = digits.length() <= 2 && at < text.length() && text.charAt(at) == '/' && isDigit(at + 1);
        if (over) {
            int end = at + 1;
            while (isDigit(end)) {
                end++;
            }
            int below = end - at <= 3 ? Integer.parseInt(text.substring(at + 1, end)) : 0;
            if (DENOMINATORS.contains(below) && Integer.parseInt(digits.toString()) < below) {
                at = end;
                return Integer.parseInt(digits.toString()) / (double) below;
            }
        }
        boolean mark = at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',');
        if (mark && isDigit(at + 1)) {
            at++;
            digits(digits.append('.'));
        } else if (mark && text.charAt(at) == '.' && isSpacedDecimal()) {
            at += 2;
            digits(digits.append('.'));
        }
        return Double.parseDouble(digits.toString());
    }

    /// "3. 8": one or two figures after a full stop and a space, as some inventories print their decimals.
    private boolean isSpacedDecimal() {
        boolean spaced = at + 1 < text.length() && text.charAt(at + 1) == ' ' && isDigit(at + 2);
        return spaced && !isDigit(at + 4);
    }

    private void digits(StringBuilder digits) {
        while (isDigit(at)) {
            digits.append(text.charAt(at++));
        }
    }

    /// "½" or " 1/2" behind a whole number, or "1/2" alone; moves past it.
    private double fraction() {
        int here = at;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int known = at < text.length() ? FRACTIONS.indexOf(text.charAt(at)) : -1;
        if (known >= 0) {
            at++;
            return VALUES[known];
        }
        boolean simple = isDigit(at)
                && at + 2 < text.length()
                && (text.charAt(at + 1) == '/' || text.charAt(at + 1) == '⁄')
                && isDigit(at + 2);
        int end = at + 2;
        while (simple && isDigit(end)) {
            end++;
        }
        int below = simple && end - at <= 4 ? Integer.parseInt(text.substring(at + 2, end)) : 0;
        int above = below > 0 ? text.charAt(at) - '0' : 0;
        if (above == 0 || above >= below || here == at) {
            at = here;
            return 0;
        }
        at = end;
        return above / (double) below;
    }

    private boolean isDigit(int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
}
