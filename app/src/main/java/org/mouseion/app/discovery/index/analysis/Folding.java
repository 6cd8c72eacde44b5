package org.mouseion.app.discovery.index.analysis;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Lower case, without accents, ligatures opened, apostrophes and dashes straight. Letters of other scripts
/// stay.
public final class Folding {

    /// Apostrophes that are letters to Unicode, so that "lʼîle" would be one word.
    private static final String APOSTROPHES = "\u02BC\u02B9\u02BB\uA78C";

    /// One character may fold to as many as four ("⑾" to "(11)").
    private static final int WIDEST = 4;

    private Folding() {}

    public static String fold(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        char[] in = withoutMarks(Normalizer.normalize(straight(text), Normalizer.Form.NFKD))
                .toLowerCase(Locale.ROOT)
                .toCharArray();
        char[] out = new char[in.length * WIDEST];
        int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
        return new String(out, 0, length);
    }

    private static String straight(String text) {
        String straight = text;
        for (int i = 0; i < APOSTROPHES.length(); i++) {
            straight = straight.replace(APOSTROPHES.charAt(i), '\'');
        }
        return straight;
    }

    private static String withoutMarks(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    /// Lower case with straight apostrophes, composed, accents kept.
    static String keepAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ʼ', '\'')
                .replace('’', '\'')
                .replace('‘', '\'');
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
