package org.mouseion.algorithms.redundancy;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The runs of five letters of a text, folded: short sentences have too few runs of words to compare.
final class Shingles {

    private static final int LENGTH = 5;

    private Shingles() {}

    static Set<Integer> of(String text) {
        String plain = " "
                + Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                + " ";
        Set<Integer> shingles = new HashSet<>();
        for (int i = 0; i + LENGTH <= plain.length(); i++) {
            shingles.add(plain.substring(i, i + LENGTH).hashCode());
        }
        return shingles;
    }

    /// Broder's resemblance: what both have over what either has; 0 where both are empty.
    static double resemblance(Set<Integer> one, Set<Integer> other) {
        Set<Integer> fewer = one.size() <= other.size() ? one : other;
        Set<Integer> more = fewer == one ? other : one;
        long common = fewer.stream().filter(more::contains).count();
        long either = one.size() + other.size() - common;
        return either == 0 ? 0 : (double) common / either;
    }
}
