package org.mouseion.engines.vectors;

import java.util.Arrays;

/// The groups of three to five letters of a word, each hashed into one of a fixed number of buckets (Bojanowski et al.
/// 2017). The word is put between `<` and `>`, so that beginnings and endings are groups of their own.
public final class LetterGroups {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    /// Longer words are cut: what follows would be no word of the four languages.
    private static final int MOST_LETTERS = 48;

    private LetterGroups() {}

    /// Buckets in `[0, buckets)`; a bucket comes twice where two groups share it. Empty for words with other than Latin
    /// letters and digits, which the model can say nothing about.
    ///
    /// @param buckets a power of two
    public static int[] of(String word, int buckets) {
        if (buckets < 1 || Integer.bitCount(buckets) != 1) {
            throw new IllegalArgumentException("Buckets must be a power of two, but got " + buckets);
        }
        int[] letters = letters(word);
        if (letters.length == 0) {
            return letters;
        }
        int[] found = new int[(LONGEST - SHORTEST + 1) * letters.length];
        int count = 0;
        for (int from = 0; from < letters.length; from++) {
            int hash = 0x811c9dc5;
            for (int at = from; at < Math.min(letters.length, from + LONGEST); at++) {
                hash = (hash ^ letters[at]) * 0x01000193; // FNV-1a, a letter at a time
                if (at - from + 1 >= SHORTEST) {
                    found[count++] = spread(hash) & (buckets - 1);
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    /// Whether the model may say anything about the word: it learned Latin letters alone.
    static boolean isReadable(String word) {
        return word.codePoints()
                .allMatch(letter -> letter < 128
                        || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN
                        || !Character.isLetter(letter));
    }

    private static int[] letters(String word) {
        int[] of = word.codePoints().limit(MOST_LETTERS).toArray();
        int[] between = new int[of.length + 2];
        between[0] = '<';
        for (int i = 0; i < of.length; i++) {
            if (of[i] >= 128 && Character.UnicodeScript.of(of[i]) != Character.UnicodeScript.LATIN) {
                return new int[0];
            }
            between[i + 1] = of[i];
        }
        between[of.length + 1] = '>';
        return of.length == 0 ? of : between;
    }

    static int spread(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x7feb352d;
        return mixed ^ mixed >>> 15;
    }
}
