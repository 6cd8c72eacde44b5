package org.mouseion.algorithms.images.alike;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.mouseion.algorithms.images.layout.PerceptualHash;

/// The looks of many pictures in memory, compared one by one: about 600 bytes and some microseconds a
/// picture.
///
/// Adding is for one thread at a time; looking is for many once all are added.
public final class LooksIndex {

    private static final int CHUNK = 4_096;
    private static final int WIDTH = Part.total();
    private static final int PARTS = Part.values().length;
    /// A way is a reason from here on: about one random pair in forty is as alike.
    private static final double REASON = 2;
    /// The same colours are a reason even where all works have them.
    private static final double SAME_INKS = 0.9;

    private final List<byte[]> values = new ArrayList<>();
    private final List<float[]> norms = new ArrayList<>();
    private final List<PerceptualHash> hashes = new ArrayList<>();
    private int size;
    private Background background = Background.none();
    private int known;

    /// Adds a picture; its number is how many were added before.
    public int add(Looks looks) {
        int at = size % CHUNK;
        if (at == 0) {
            values.add(new byte[CHUNK * WIDTH]);
            norms.add(new float[CHUNK * PARTS]);
        }
        System.arraycopy(looks.values(), 0, values.getLast(), at * WIDTH, WIDTH);
        System.arraycopy(norms(looks.values()), 0, norms.getLast(), at * PARTS, PARTS);
        hashes.add(looks.hash());
        return size++;
    }

    public int size() {
        return size;
    }

    /// One over the length of each part; 0 where there is nothing.
    private static float[] norms(byte[] looks) {
        float[] norms = new float[PARTS];
        for (Part part : Part.values()) {
            int square = Products.of(looks, part.start(), looks, part.start(), part.padded());
            norms[part.ordinal()] = square == 0 ? 0 : (float) (1 / Math.sqrt(square));
        }
        return norms;
    }

    double cosine(int one, int other, Part part) {
        return cosine(values.get(one / CHUNK), one % CHUNK * WIDTH, norm(one, part), other, part);
    }

    private double cosine(byte[] from, int start, float norm, int number, Part part) {
        int at = number % CHUNK * WIDTH + part.start();
        int product = Products.of(from, start + part.start(), values.get(number / CHUNK), at, part.padded());
        return product * norm * norm(number, part);
    }

    private float norm(int number, Part part) {
        return norms.get(number / CHUNK)[number % CHUNK * PARTS + part.ordinal()];
    }

    /// The pictures that look most like this one, best first.
    public List<Near> nearest(Looks sought, Weights weights, int most) {
        return nearest(sought, List.of(weights), most).getFirst();
    }

    /// The same for several weights: one look at every picture, one list for each.
    public List<List<Near>> nearest(Looks sought, List<Weights> weights, int most) {
        Background usual = background();
        byte[] straight = sought.values();
        byte[] mirrored = sought.mirrored().values();
        float[] norms = norms(straight);
        List<Best> bests = weights.stream().map(each -> new Best(each, most)).toList();
        double[] plain = new double[PARTS];
        double[] turned = new double[PARTS];
        for (int number = 0; number < size; number++) {
            for (Part part : Part.values()) {
                int at = part.ordinal();
                plain[at] = standing(usual, straight, norms, number, part);
                turned[at] = part == Part.EDGES || part == Part.TONES
                        ? standing(usual, mirrored, norms, number, part)
                        : plain[at];
            }
            for (Best best : bests) {
                best.offer(number, plain, turned);
            }
        }
        return bests.stream().map(best -> near(sought, best)).toList();
    }

    private List<Near> near(Looks sought, Best best) {
        return best.sorted().stream()
                .map(a -> near(sought, (int) a[1], a[0], a[2] == 1))
                .toList();
    }

    /// The best so far by one set of weights.
    private static final class Best {
        private final double[] weights = new double[PARTS];
        private final double total;
        private final int most;
        private final PriorityQueue<double[]> best = new PriorityQueue<>(Comparator.comparingDouble(a -> a[0]));

        private Best(Weights weights, int most) {
            for (Part part : Part.values()) {
                this.weights[part.ordinal()] = weights.of(part);
            }
            this.total = Arrays.stream(this.weights).sum();
            this.most = most;
        }

        private void offer(int number, double[] plain, double[] turned) {
            double straight = 0;
            double mirrored = 0;
            for (int part = 0; part < PARTS; part++) {
                straight += weights[part] * plain[part];
                mirrored += weights[part] * turned[part];
            }
            double score = Math.max(straight, mirrored) / total;
            if (best.size() < most || score > best.peek()[0]) {
                best.add(new double[] {score, number, mirrored > straight ? 1 : 0});
                if (best.size() > most) {
                    best.poll();
                }
            }
        }

        private List<double[]> sorted() {
            return best.stream()
                    .sorted(Comparator.<double[]>comparingDouble(a -> -a[0]).thenComparingDouble(a -> a[1]))
                    .toList();
        }
    }

    private double standing(Background usual, byte[] sought, float[] norms, int number, Part part) {
        return usual.standing(part, cosine(sought, 0, norms[part.ordinal()], number, part));
    }

    /// The pictures that only another file of the same one can be, by the hashes of its eight turns.
    public List<Equal> equals(PerceptualHash[] turns) {
        List<Equal> equal = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            Equal best = null;
            for (int turn = 0; turn < turns.length; turn++) {
                int distance = turns[turn].distance(hashes.get(number));
                if (distance <= Equal.FARTHEST && (best == null || distance < best.distance())) {
                    best = new Equal(number, distance, turn);
                }
            }
            if (best != null) {
                equal.add(best);
            }
        }
        return equal;
    }

    /// How one picture of the index is like another picture.
    Near near(Looks sought, int number, double score, boolean mirrored) {
        Background usual = background();
        byte[] looks = (mirrored ? sought.mirrored() : sought).values();
        float[] norms = norms(looks);
        double[] likeness = new double[Way.values().length];
        double[] standing = new double[Way.values().length];
        int[] parts = new int[Way.values().length];
        for (Part part : Part.values()) {
            double cosine = cosine(looks, 0, norms[part.ordinal()], number, part);
            if (part == Part.PLACED && cosine == 0) {
                continue; // one of them is grey
            }
            int way = part.way().ordinal();
            likeness[way] += Math.max(0, cosine);
            standing[way] += usual.standing(part, cosine);
            parts[way]++;
        }
        List<Near.Reason> reasons = new ArrayList<>();
        for (Way way : Way.values()) {
            int w = way.ordinal();
            if (parts[w] > 0) {
                // The sum of several parts over the root of their number varies as one part does.
                double stands = standing[w] / Math.sqrt(parts[w]);
                double alike = Math.min(1, likeness[w] / parts[w]);
                if (stands >= REASON || way == Way.PALETTE && alike >= SAME_INKS) {
                    reasons.add(new Near.Reason(way, alike, stands));
                }
            }
        }
        reasons.sort(Comparator.comparingDouble(Near.Reason::standing).reversed());
        return new Near(number, score, reasons, mirrored);
    }

    /// Taken anew when the collection has grown by half.
    private synchronized Background background() {
        if (size > known + known / 2 || known == 0) {
            background = Background.of(this);
            known = size;
        }
        return background;
    }
}
