package org.mouseion.algorithms.spotting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The words of a series by their shapes.
///
/// 1,088 bytes a word ([Shape#BYTES] and a [Digest]). A search compares the digests of all words, then
/// reads the best again by [Warping]. Never changed once built; any number of threads may search.
public final class WordIndex {

    /// Numbers of a digest of length 1 are small; stretched, they use more of their byte. None of the usual
    /// ones clips.
    private static final int STRETCH = 2;

    private final List<Shape> shapes;
    private final Digest digest;
    private final byte[] digests;
    private final Weighing weighing;

    private WordIndex(List<Shape> shapes, Digest digest, Weighing weighing) {
        this.shapes = shapes;
        this.digest = digest;
        this.weighing = weighing;
        this.digests = new byte[Math.multiplyExact(shapes.size(), digest.length())];
        for (int word = 0; word < shapes.size(); word++) {
            byte[] bytes = inBytes(digest.of(shapes.get(word)));
            System.arraycopy(bytes, 0, digests, word * bytes.length, bytes.length);
        }
    }

    /// Words are numbered in the order given.
    public static WordIndex of(List<Shape> words) {
        return of(words, Weighing.FITTED);
    }

    public static WordIndex of(List<Shape> words, Weighing weighing) {
        List<Shape> shapes = List.copyOf(words);
        return new WordIndex(shapes, Digest.of(shapes), weighing);
    }

    public int size() {
        return shapes.size();
    }

    public Shape get(int word) {
        return shapes.get(word);
    }

    /// The words most like the wanted one, best first; the word pointed at comes too where it is in the
    /// index.
    public List<Spotted> search(Wanted wanted, int most) {
        return ranked(wanted, sought(wanted), most);
    }

    /// What of the wanted word lies upon what of the word found.
    public Warping explain(Wanted wanted, int word) {
        Shape best = wanted.example();
        for (Shape shape : wanted.confirmed()) {
            if (Warping.alike(shape, get(word)) > Warping.alike(best, get(word))) {
                best = shape;
            }
        }
        return Warping.of(best, get(word));
    }

    /// The example, drawn towards the words confirmed and away from those refused (J. Rocchio, 1971).
    private float[] sought(Wanted wanted) {
        float[] sought = digest.of(wanted.example());
        for (Shape yes : wanted.confirmed()) {
            Digest.add(sought, digest.of(yes), (float)
                    (weighing.yes() / wanted.confirmed().size()));
        }
        for (Shape no : wanted.refused()) {
            Digest.add(sought, digest.of(no), (float)
                    (-weighing.no() / wanted.refused().size()));
        }
        return Digest.unit(sought);
    }

    private List<Spotted> ranked(Wanted wanted, float[] sought, int most) {
        byte[] query = inBytes(sought);
        int length = query.length;
        Best best = new Best(Math.min(size(), Math.max(most, weighing.again())));
        for (int word = 0, from = 0; word < size(); word++, from += length) {
            int sum = 0;
            for (int i = 0; i < length; i++) {
                sum += query[i] * digests[from + i];
            }
            best.offer(word, sum);
        }
        List<Spotted> spotted = new ArrayList<>();
        int[] words = best.words();
        for (int rank = 0; rank < words.length; rank++) {
            spotted.add(spotted(
                    wanted,
                    words[rank],
                    best.score(rank) / (127.0 * 127.0 * STRETCH * STRETCH),
                    rank < weighing.again()));
        }
        spotted.sort(Comparator.comparingDouble(Spotted::score).reversed());
        return spotted.size() > most ? List.copyOf(spotted.subList(0, most)) : spotted;
    }

    private Spotted spotted(Wanted wanted, int word, double alike, boolean again) {
        Shape shape = shapes.get(word);
        double width = Math.log(shape.ratio() / wanted.example().ratio());
        double warped = 0;
        if (again) {
            warped = Warping.alike(wanted.example(), shape);
            for (Shape yes : wanted.confirmed()) {
                warped = Math.max(warped, Warping.alike(yes, shape));
            }
        }
        double penalty = weighing.width() * Math.abs(width) / Math.log(2);
        return new Spotted(word, alike + weighing.warped() * warped - penalty, alike, warped, width);
    }

    private static byte[] inBytes(float[] unit) {
        byte[] bytes = new byte[unit.length];
        for (int i = 0; i < unit.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(unit[i] * 127 * STRETCH), -127, 127);
        }
        return bytes;
    }
}
