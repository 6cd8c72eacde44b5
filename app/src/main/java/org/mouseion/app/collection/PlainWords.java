package org.mouseion.app.collection;

import java.text.Normalizer;
import java.util.Locale;

/// Text as a search box compares it: lower case, no accents, nothing but letters, digits and single spaces.
public final class PlainWords {

    private PlainWords() {}

    public static String of(String text) {
        int length = text.length();
        StringBuilder plain = new StringBuilder(length);
        boolean gap = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return ofAny(text);
            }
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && c >= 'A' && c <= 'Z') {
                c = (char) (c + 32);
                letter = true;
            }
            gap = add(plain, c, letter, gap);
        }
        return plain.toString();
    }

    private static String ofAny(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(bare.length());
        boolean gap = false;
        for (int i = 0; i < bare.length(); ) {
            int c = bare.codePointAt(i);
            i += Character.charCount(c);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            switch (c) {
                case 'œ' -> plain.append(gapped(plain, gap)).append("oe");
                case 'æ' -> plain.append(gapped(plain, gap)).append("ae");
                case 'ß' -> plain.append(gapped(plain, gap)).append("ss");
                case 'ø' -> plain.append(gapped(plain, gap)).append('o');
                case 'ł' -> plain.append(gapped(plain, gap)).append('l');
                default -> {
                    gap = add(plain, c, Character.isLetterOrDigit(c), gap);
                    continue;
                }
            }
            gap = false;
        }
        return plain.toString();
    }

    private static boolean add(StringBuilder plain, int c, boolean letter, boolean gap) {
        if (!letter) {
            return true;
        }
        plain.append(gapped(plain, gap)).appendCodePoint(c);
        return false;
    }

    private static String gapped(StringBuilder plain, boolean gap) {
        return gap && !plain.isEmpty() ? " " : "";
    }
}
