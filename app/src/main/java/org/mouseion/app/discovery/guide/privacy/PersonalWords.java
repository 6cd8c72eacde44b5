package org.mouseion.app.discovery.guide.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/// Personal data in a text, in four languages, and the text without it.
public final class PersonalWords {

    /// @param from index of the first character
    /// @param to index after the last
    public record Found(Kind kind, int from, int to) {}

    public enum Kind {
        EMAIL,
        TELEPHONE,
        BANK,
        CARD,
        NATIONAL_NUMBER,
        ADDRESS,
        NAME,
        BIRTH,
        NETWORK
    }

    private PersonalWords() {}

    /// What is found, in order; what overlaps is one.
    public static List<Found> find(String text) {
        String plain = plain(text);
        List<Found> all = new ArrayList<>();
        for (Rule rule : Rules.ALL) {
            Matcher at = rule.pattern().matcher(plain);
            while (at.find()) {
                if (rule.holds().test(at.group("is"))) {
                    all.add(new Found(rule.kind(), at.start("is"), at.end("is")));
                }
            }
        }
        all.sort(Comparator.comparingInt(Found::from).thenComparing(Found::to, Comparator.reverseOrder()));
        List<Found> apart = new ArrayList<>();
        for (Found found : all) {
            Found last = apart.isEmpty() ? null : apart.getLast();
            if (last == null || found.from() >= last.to()) {
                apart.add(found);
            } else if (found.to() > last.to()) {
                apart.set(apart.size() - 1, new Found(last.kind(), last.from(), found.to()));
            }
        }
        return List.copyOf(apart);
    }

    public static boolean isIn(String text) {
        return !find(text).isEmpty();
    }

    public static Set<Kind> kinds(String text) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        find(text).forEach(found -> kinds.add(found.kind()));
        return kinds;
    }

    /// The text with `[…]` in place of everything found.
    public static String mask(String text) {
        StringBuilder masked = new StringBuilder();
        int from = 0;
        for (Found found : find(text)) {
            masked.append(text, from, found.from()).append("[…]");
            from = found.to();
        }
        return masked.append(text, from, text.length()).toString();
    }

    /// Digits of every script and full-width signs as ASCII, character for character, so that places stay the same.
    private static String plain(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            char c = plain[i];
            if (c > 127) {
                int digit = Character.digit(c, 10);
                if (digit >= 0) {
                    plain[i] = (char) ('0' + digit);
                } else if (c >= '！' && c <= '～') {
                    plain[i] = (char) (c - '！' + '!');
                } else if (c == '’' || c == 'ʼ') {
                    plain[i] = '\'';
                } else if (Character.isSpaceChar(c)) {
                    plain[i] = ' ';
                } else if (Character.getType(c) == Character.DASH_PUNCTUATION) {
                    plain[i] = '-';
                }
            }
        }
        return new String(plain);
    }
}
