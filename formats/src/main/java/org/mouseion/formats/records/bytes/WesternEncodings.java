package org.mouseion.formats.records.bytes;

import java.nio.charset.Charset;
import java.util.List;

/// Tells the Western single-byte encodings apart by what their high bytes would spell: in the right one they are the
/// accents of French, Spanish, Dutch, German and English inside words; in a wrong one they are capitals in the middle
/// of a word, fractions between letters and control characters.
///
/// The letters' weights follow their frequency in French text (é three in a hundred letters, è, à, ê one in two
/// hundred); the rest only has to be more likely than its neighbours in the other encodings' tables.
final class WesternEncodings {

    /// In order of preference where two score alike.
    private static final List<Charset> CANDIDATES = List.of(
            Charset.forName("windows-1252"),
            Charset.forName("ISO-8859-15"),
            Charset.forName("x-MacRoman"),
            Charset.forName("IBM850"));

    private static final String FREQUENT = "éèàêçôîûùâëïíóáúñüöäœ";
    private static final String INITIAL = "ÉÈÀÊÇÔÎÛÁÍÓÚÑÜÖÄŒ";
    private static final String TYPOGRAPHY = "’‘“”«»–—…•°€£§©®½¼¾²³×±ºª¿¡\u00A0";

    /// Accents among all letters: one in seven in the most accented French, nearly all in Cyrillic or Greek.
    private static final double HIGHEST_SHARE = 0.5;

    private WesternEncodings() {}

    /// @param scorePerAccent mean score of a high byte, about 3 for honest text, below 0 for noise
    record Best(Charset charset, double scorePerAccent) {}

    static Best best(byte[] sample) {
        Best best = new Best(CANDIDATES.getFirst(), Double.NEGATIVE_INFINITY);
        for (Charset candidate : CANDIDATES) {
            double score = score(new String(sample, candidate));
            if (score > best.scorePerAccent()) {
                best = new Best(candidate, score);
            }
        }
        return best;
    }

    private static double score(String text) {
        long sum = 0;
        int high = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                high++;
                sum += score(c, i == 0 ? ' ' : text.charAt(i - 1), i + 1 == text.length() ? ' ' : text.charAt(i + 1));
            }
        }
        if (high == 0) {
            return 0;
        }
        long plain = text.chars().filter(WesternEncodings::isPlainLetter).count();
        boolean crowded = high > HIGHEST_SHARE * (high + plain);
        return sum / (double) high - (crowded ? 10 : 0);
    }

    private static boolean isPlainLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static int score(char c, char before, char after) {
        boolean afterSmall = Character.isLowerCase(before);
        int crowd = before >= 0x80 && Character.isLetter(before) ? -3 : 0;
        if (FREQUENT.indexOf(c) >= 0) {
            return crowd + (c == 'é' ? 4 : 3) - (Character.isUpperCase(before) && Character.isUpperCase(after) ? 4 : 0);
        }
        if (INITIAL.indexOf(c) >= 0) {
            return crowd + (afterSmall ? -4 : 2);
        }
        if (TYPOGRAPHY.indexOf(c) >= 0) {
            boolean betweenLetters = Character.isLetter(before) && Character.isLetter(after);
            return betweenLetters && c != '’' && c != '\u00A0' ? -3 : 2;
        }
        if (Character.isISOControl(c) || c == '\uFFFD') {
            return -10;
        }
        return Character.isLetter(c) ? crowd : -2;
    }
}
