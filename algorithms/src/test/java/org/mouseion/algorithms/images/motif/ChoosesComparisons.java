package org.mouseion.algorithms.images.motif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.mouseion.algorithms.drawing.Family;
import org.mouseion.algorithms.drawing.ink.Palette;
import org.mouseion.algorithms.images.Grey;
import org.mouseion.algorithms.images.Pictures;
import org.mouseion.algorithms.images.Pixels;

/// Prints the comparisons that [Comparisons] holds: run it again after changing how corners are found.
///
/// After Rublee et al. 2011, section 4.3: of many random pairs those are taken, in the order of how
/// evenly they answer yes and no over many corners, that tell something none of those already taken told.
/// Our pairs come with their mirror images, which therefore are compared as well.
final class ChoosesComparisons {

    private static final int REACH = 12;
    private static final int SIDE = 2 * REACH + 1;
    private static final int CANDIDATES = 4_000;
    private static final int WANTED = 128;

    private record Candidate(int[] pair, long[] bits, long[] mirrored, double bias) {}

    private ChoosesComparisons() {}

    public static void main(String[] arguments) {
        List<int[]> patches = patches();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2011);
        List<Candidate> candidates = new ArrayList<>();
        while (candidates.size() < CANDIDATES) {
            int[] pair = new int[4];
            for (int i = 0; i < 4; i++) {
                pair[i] = Math.clamp(Math.round(random.nextGaussian() * 6.5), -REACH, REACH);
            }
            if (Math.hypot(pair[0] - pair[2], pair[1] - pair[3]) >= 4 && (pair[1] != 0 || pair[3] != 0)) {
                candidates.add(candidate(pair, patches));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::bias));
        double bound = 0.15;
        List<Candidate> chosen = new ArrayList<>();
        while (chosen.size() < WANTED) {
            chosen.clear();
            for (Candidate candidate : candidates) {
                if (chosen.size() < WANTED && isNew(candidate, chosen, bound, patches.size())) {
                    chosen.add(candidate);
                }
            }
            bound += 0.02;
        }
        System.out.printf("%d corners, correlation up to %.2f%n", patches.size(), bound - 0.02);
        StringBuilder written = new StringBuilder();
        for (Candidate candidate : chosen) {
            for (int place : candidate.pair) {
                written.append((char) ('A' + place + REACH));
            }
        }
        System.out.println(written);
    }

    /// The tones around many corners, turned so that each corner points to the right.
    private static List<int[]> patches() {
        List<int[]> patches = new ArrayList<>();
        for (int seed = 0; seed < 5; seed++) {
            for (Family family : Family.values()) {
                Palette palette = Palette.values()[(seed * 3 + family.ordinal()) % 8];
                Pixels drawn = Pictures.drawn(family, 9_000 + seed, palette).within(480 - 70 * seed);
                Grey tones = Pictures.photographed(drawn, 6, 0, seed).grey();
                byte[] soft = Smooth.blurred(tones);
                for (Corner corner : Corners.of(tones, 200)) {
                    patches.add(patch(tones, soft, corner));
                }
            }
        }
        return patches;
    }

    private static int[] patch(Grey tones, byte[] soft, Corner corner) {
        double angle = Smooth.direction(tones, corner.x(), corner.y());
        int[] patch = new int[SIDE * SIDE];
        for (int i = 0; i < patch.length; i++) {
            int x = i % SIDE - REACH;
            int y = i / SIDE - REACH;
            int across = corner.x() + (int) Math.rint(x * Math.cos(angle) - y * Math.sin(angle));
            int down = corner.y() + (int) Math.rint(x * Math.sin(angle) + y * Math.cos(angle));
            patch[i] = soft[down * tones.width() + across] & 255;
        }
        return patch;
    }

    private static Candidate candidate(int[] pair, List<int[]> patches) {
        long[] bits = new long[(patches.size() + 63) / 64];
        long[] mirrored = new long[bits.length];
        int yes = 0;
        for (int i = 0; i < patches.size(); i++) {
            int[] patch = patches.get(i);
            boolean answer = tone(patch, pair[0], pair[1]) < tone(patch, pair[2], pair[3]);
            boolean twin = tone(patch, pair[0], -pair[1]) < tone(patch, pair[2], -pair[3]);
            bits[i / 64] |= answer ? 1L << i : 0;
            mirrored[i / 64] |= twin ? 1L << i : 0;
            yes += (answer ? 1 : 0) + (twin ? 1 : 0);
        }
        return new Candidate(pair, bits, mirrored, Math.abs(yes / (2.0 * patches.size()) - 0.5));
    }

    private static int tone(int[] patch, int x, int y) {
        return patch[(y + REACH) * SIDE + x + REACH];
    }

    private static boolean isNew(Candidate candidate, List<Candidate> chosen, double bound, int count) {
        if (correlation(candidate.bits, candidate.mirrored, count) > bound + 0.2) {
            return false;
        }
        for (Candidate other : chosen) {
            if (correlation(candidate.bits, other.bits, count) > bound
                    || correlation(candidate.bits, other.mirrored, count) > bound) {
                return false;
            }
        }
        return true;
    }

    /// 0 where two answers agree half of the time, 1 where always or never.
    private static double correlation(long[] one, long[] other, int count) {
        int differ = 0;
        for (int i = 0; i < one.length; i++) {
            differ += Long.bitCount(one[i] ^ other[i]);
        }
        return Math.abs(1 - 2.0 * differ / count);
    }
}
