package org.mouseion.algorithms.images.colour;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Weighted k-means in Oklab, seeded without chance.
///
/// The first centre is the heaviest colour; each next one is the colour with the most weight times
/// squared distance to its nearest centre, which is the expectation that k-means++ draws from (Arthur and
/// Vassilvitskii 2007), taken at its largest: the same picture always has the same palette. Centres
/// nearer than [#ALIKE] are then joined.
final class Clusters {

    private static final int ROUNDS = 12;
    /// Two fields nearer than this a person calls by one colour.
    private static final double ALIKE = 0.045;
    /// Less of the picture than this is no colour of it, but an edge between two.
    private static final double LEAST = 0.01;

    private Clusters() {}

    /// At most `most` swatches, the largest first; their shares make 1.
    static List<Swatch> of(Tally tally, int most) {
        double[][] centres = seeds(tally, most);
        double[] weight = new double[centres.length];
        for (int round = 0; round < ROUNDS; round++) {
            weight = move(tally, centres);
        }
        List<Swatch> found = new ArrayList<>();
        double total = tally.total();
        for (int i = 0; i < centres.length; i++) {
            if (weight[i] > 0) {
                found.add(new Swatch(colour(centres[i]), weight[i] / total));
            }
        }
        return whole(joined(found));
    }

    private static double[][] seeds(Tally tally, int most) {
        int points = tally.colours().length;
        double[] far = new double[points];
        java.util.Arrays.fill(far, 1);
        List<double[]> centres = new ArrayList<>();
        while (centres.size() < Math.min(most, points)) {
            int best = 0;
            for (int i = 1; i < points; i++) {
                if (tally.weights()[i] * far[i] > tally.weights()[best] * far[best]) {
                    best = i;
                }
            }
            if (far[best] < 1e-6) {
                break;
            }
            Oklab chosen = tally.colours()[best];
            centres.add(new double[] {chosen.lightness(), chosen.a(), chosen.b()});
            for (int i = 0; i < points; i++) {
                double distance = tally.colours()[i].distance(chosen);
                far[i] = Math.min(far[i], distance * distance);
            }
        }
        return centres.toArray(double[][]::new);
    }

    /// One round: each point to its nearest centre, each centre to the mean of its points; the weights of
    /// the centres.
    private static double[] move(Tally tally, double[][] centres) {
        double[][] sums = new double[centres.length][3];
        double[] weight = new double[centres.length];
        for (int i = 0; i < tally.colours().length; i++) {
            Oklab colour = tally.colours()[i];
            double w = tally.weights()[i];
            int nearest = nearest(colour, centres);
            weight[nearest] += w;
            sums[nearest][0] += w * colour.lightness();
            sums[nearest][1] += w * colour.a();
            sums[nearest][2] += w * colour.b();
        }
        for (int c = 0; c < centres.length; c++) {
            for (int axis = 0; axis < 3 && weight[c] > 0; axis++) {
                centres[c][axis] = sums[c][axis] / weight[c];
            }
        }
        return weight;
    }

    private static int nearest(Oklab colour, double[][] centres) {
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int c = 0; c < centres.length; c++) {
            double dl = colour.lightness() - centres[c][0];
            double da = colour.a() - centres[c][1];
            double db = colour.b() - centres[c][2];
            double square = dl * dl + da * da + db * db;
            if (square < least) {
                least = square;
                nearest = c;
            }
        }
        return nearest;
    }

    private static List<Swatch> joined(List<Swatch> found) {
        List<Swatch> open = new ArrayList<>(found);
        open.sort(Comparator.comparingDouble(Swatch::share).reversed());
        List<Swatch> kept = new ArrayList<>();
        for (Swatch swatch : open) {
            int near = -1;
            for (int i = 0; i < kept.size() && near < 0; i++) {
                near = kept.get(i).colour().distance(swatch.colour()) < ALIKE ? i : -1;
            }
            if (near < 0) {
                kept.add(swatch);
            } else {
                kept.set(near, mixed(kept.get(near), swatch));
            }
        }
        return kept;
    }

    private static Swatch mixed(Swatch one, Swatch other) {
        double share = one.share() + other.share();
        double part = other.share() / share;
        Oklab a = one.colour();
        Oklab b = other.colour();
        return new Swatch(
                colour(new double[] {
                    a.lightness() + part * (b.lightness() - a.lightness()),
                    a.a() + part * (b.a() - a.a()),
                    a.b() + part * (b.b() - a.b())
                }),
                Math.min(1, share));
    }

    /// Without specks, the largest first, shares making 1 again.
    private static List<Swatch> whole(List<Swatch> kept) {
        double total = kept.stream()
                .mapToDouble(Swatch::share)
                .filter(share -> share >= LEAST)
                .sum();
        return kept.stream()
                .filter(swatch -> swatch.share() >= LEAST)
                .map(swatch -> new Swatch(swatch.colour(), Math.min(1, swatch.share() / total)))
                .sorted(Comparator.comparingDouble(Swatch::share).reversed())
                .toList();
    }

    private static Oklab colour(double[] centre) {
        return new Oklab((float) centre[0], (float) centre[1], (float) centre[2]);
    }
}
