package org.mouseion.algorithms.images.motif;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Which pictures, of very many, may share a motif with one: an inverted index of corners.
///
/// Twelve of a corner's 256 bits are its word (locality-sensitive hashing: P. Indyk and R. Motwani, STOC
/// 1998); 64 further bits are kept beside it. A picture gets a vote for each corner whose word differs in
/// one bit at most and whose further bits differ little (Hamming embedding: H. Jégou, M. Douze and C.
/// Schmid, ECCV 2008). Votes only choose whom [SameMotif] looks at. The strongest two fifths of a
/// picture's corners are kept: about 2 kB of memory a picture.
///
/// Adding is for one thread at a time; looking is for many once all are added.
public final class MotifIndex {

    private static final int BITS = 12;
    private static final double KEPT = 0.4;
    /// Of 64 further bits; about half of them differ by chance, a fifth where the corners are one.
    private static final int DIFFERENT = 18;

    private final int[][] pictures = new int[1 << BITS][0];
    private final long[][] further = new long[1 << BITS][0];
    private final int[] lengths = new int[1 << BITS];
    private int size;

    /// Adds a picture; its number is how many were added before.
    public int add(Motifs motifs) {
        int number = size++;
        for (int corner : motifs.strongest(KEPT)) {
            post(word(motifs, corner), number, further(motifs, corner));
        }
        return number;
    }

    private void post(int word, int number, long bits) {
        int length = lengths[word]++;
        if (length == pictures[word].length) {
            pictures[word] = Arrays.copyOf(pictures[word], Math.max(4, length + length / 4));
            further[word] = Arrays.copyOf(further[word], pictures[word].length);
        }
        pictures[word][length] = number;
        further[word][length] = bits;
    }

    /// Three bits of each of the four words.
    private static int word(Motifs motifs, int corner) {
        int word = 0;
        for (int i = 0; i < BITS; i++) {
            word = word << 1 | (int) (motifs.word(corner, i & 3) >>> (i >> 2) & 1);
        }
        return word;
    }

    /// Sixteen bits of each of the four words, none of which is in [#word].
    private static long further(Motifs motifs, int corner) {
        long bits = 0;
        for (int i = 0; i < 4; i++) {
            bits = bits << 16 | motifs.word(corner, i) >>> 8 & 0xFFFF;
        }
        return bits;
    }

    public int size() {
        return size;
    }

    /// The pictures with the most votes, best first, at most `most`; as it is and mirrored.
    public int[] candidates(Motifs sought, int most) {
        float[] straight = new Votes(sought).all();
        float[] mirrored = new Votes(sought.mirrored()).all();
        return IntStream.range(0, size)
                .filter(i -> straight[i] + mirrored[i] > 0)
                .boxed()
                .sorted((i, j) -> Float.compare(Math.max(straight[j], mirrored[j]), Math.max(straight[i], mirrored[i])))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// One question's votes. A corner that finds many shares one vote among them, and a picture gets only
    /// its nearest of each: a picture full of leaves is not like every leaf (H. Jégou, M. Douze and C.
    /// Schmid, *On the burstiness of visual elements*, CVPR 2009).
    private final class Votes {

        private final Motifs sought;
        private final float[] votes = new float[size];
        private final float[] corner = new float[size];
        private int[] touched = new int[256];
        private int count;

        Votes(Motifs sought) {
            this.sought = sought;
        }

        float[] all() {
            for (int i = 0; i < sought.count(); i++) {
                long bits = further(sought, i);
                int word = word(sought, i);
                look(word, bits);
                for (int bit = 0; bit < BITS; bit++) {
                    look(word ^ 1 << bit, bits);
                }
                share();
            }
            return votes;
        }

        private void look(int word, long bits) {
            int[] posted = pictures[word];
            long[] kept = further[word];
            for (int i = 0; i < lengths[word]; i++) {
                int different = Long.bitCount(kept[i] ^ bits);
                if (different <= DIFFERENT) {
                    int picture = posted[i];
                    if (corner[picture] == 0) {
                        if (count == touched.length) {
                            touched = Arrays.copyOf(touched, 2 * count);
                        }
                        touched[count++] = picture;
                    }
                    corner[picture] = Math.max(corner[picture], DIFFERENT + 1 - different);
                }
            }
        }

        private void share() {
            float each = (float) (1 / Math.sqrt(Math.max(1, count)));
            for (int i = 0; i < count; i++) {
                votes[touched[i]] += each * corner[touched[i]];
                corner[touched[i]] = 0;
            }
            count = 0;
        }
    }
}
