package org.mouseion.formats.dates.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns tokens into items by asking the vocabulary for the longest known run of words.
public final class Items {

    private Items() {}

    public static List<Item> of(String text, Vocabulary vocabulary) {
        List<Token> tokens = Tokens.of(text);
        List<Item> items = new ArrayList<>(tokens.size());
        int at = 0;
        while (at < tokens.size()) {
            at = addItem(tokens, at, vocabulary, items);
        }
        return items;
    }

    private static int addItem(List<Token> tokens, int at, Vocabulary vocabulary, List<Item> items) {
        Token token = tokens.get(at);
        Vocabulary.@Nullable Meaning best = null;
        int end = at + 1;
        if (token.kind() != Token.Kind.SIGN) {
            Vocabulary.@Nullable Node node = vocabulary.root().after(token.text());
            for (int i = at + 1; node != null; i++) {
                if (node.meaning() != null) {
                    best = node.meaning();
                    end = i;
                }
                node = i < tokens.size() ? node.after(tokens.get(i).text()) : null;
            }
        }
        if (best != null && isToAndCirca(token, best, tokens, end)) {
            best = new Vocabulary.Meaning(Concept.TO, 0);
            end = at + 1;
        }
        if (best != null) {
            items.add(new Item(best.concept(), best.value(), 0, "", token.text()));
        } else if (token.kind() == Token.Kind.NUMBER) {
            items.add(new Item(Concept.NUMBER, token.value(), token.digits(), token.suffix(), token.text()));
        } else if (token.kind() == Token.Kind.WORD) {
            items.add(new Item(Concept.STRANGE, 0, 0, "", token.text()));
        } else {
            addSign(token, items);
        }
        return end;
    }

    /// "1850 a c. 1860" is Spanish for "to about", though "a. C." is before Christ.
    private static boolean isToAndCirca(Token token, Vocabulary.Meaning best, List<Token> tokens, int end) {
        return best.concept() == Concept.BCE
                && "a".equals(token.text())
                && end < tokens.size()
                && tokens.get(end).kind() == Token.Kind.NUMBER;
    }

    private static void addSign(Token token, List<Item> items) {
        Concept concept = switch (token.text().charAt(0)) {
            case '-' -> Concept.DASH;
            case ',' -> Concept.COMMA;
            case ';' -> Concept.SEMICOLON;
            case '/' -> Concept.SLASH;
            case '.' -> Concept.DOT;
            case '(' -> Concept.OPEN;
            case ')' -> Concept.CLOSE;
            case '?' -> Concept.DOUBT;
            case '~', '±' -> Concept.CIRCA;
            case '<' -> Concept.BEFORE;
            case '>' -> Concept.AFTER;
            case '&', '+' -> Concept.AND;
            default -> Concept.FILLER;
        };
        boolean dashAgain =
                concept == Concept.DASH && !items.isEmpty() && items.getLast().is(Concept.DASH);
        if (!dashAgain) {
            items.add(new Item(concept, 0, 0, "", token.text()));
        }
    }
}
