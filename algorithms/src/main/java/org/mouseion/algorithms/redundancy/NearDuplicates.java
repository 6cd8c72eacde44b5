package org.mouseion.algorithms.redundancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Pairs of texts that say nearly the same in nearly the same words.
public final class NearDuplicates {

    /// 20 bands of 3 values: two texts of resemblance .6 are compared with a chance of 99.2 %, of .8 with one of
    /// 1 - 7e-7 (1 - (1 - r³)²⁰).
    private static final int BANDS = 20;

    private static final int ROWS = 3;

    /// A band that this many texts share is boilerplate; comparing all of them with all would take for ever.
    private static final int CROWD = 200;

    private NearDuplicates() {}

    /// @param one and `other`: places in the list, `one` before `other`
    /// @param resemblance 0 nothing in common to 1 the same
    public record Pair(int one, int other, double resemblance) {}

    /// Most alike first.
    ///
    /// @param least resemblance that counts, above 0.5
    public static List<Pair> find(List<String> texts, double least) {
        List<Set<Integer>> shingles = texts.stream().map(Shingles::of).toList();
        Map<Long, List<Integer>> bands = new HashMap<>();
        for (int text = 0; text < shingles.size(); text++) {
            if (!shingles.get(text).isEmpty()) {
                int[] sketch = sketch(shingles.get(text));
                for (int band = 0; band < BANDS; band++) {
                    bands.computeIfAbsent(key(sketch, band), key -> new ArrayList<>())
                            .add(text);
                }
            }
        }
        Set<Long> met = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (List<Integer> crowd : bands.values()) {
            int size = Math.min(CROWD, crowd.size());
            for (int i = 0; i < size; i++) {
                for (int j = i + 1; j < size; j++) {
                    int one = crowd.get(i);
                    int other = crowd.get(j);
                    if (met.add(((long) one << 32) | other)) {
                        double alike = Shingles.resemblance(shingles.get(one), shingles.get(other));
                        if (alike >= least) {
                            pairs.add(new Pair(one, other, alike));
                        }
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::resemblance)
                .reversed()
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other));
        return List.copyOf(pairs);
    }

    private static int[] sketch(Set<Integer> shingles) {
        int[] least = new int[BANDS * ROWS];
        java.util.Arrays.fill(least, Integer.MAX_VALUE);
        for (int shingle : shingles) {
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], mix(shingle, i));
            }
        }
        return least;
    }

    /// A permutation of the integers for each `number`: murmur3's last step over the value and its number.
    private static int mix(int value, int number) {
        int h = value * 0x9E3779B1 + number * 0x85EBCA77;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >>> 16);
    }

    private static long key(int[] sketch, int band) {
        long key = band;
        for (int row = 0; row < ROWS; row++) {
            key = key * 0x100000001B3L + sketch[band * ROWS + row];
        }
        return key;
    }
}
