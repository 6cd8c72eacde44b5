package org.mouseion.algorithms.images.motif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// That two pictures show the same thing, where, and how the one is turned against the other.
///
/// @param places spots that agree, at least eight
/// @param scale how much larger the motif is in the other picture, in shares of its longer side; 1 is alike
/// @param degrees clockwise, how far it is turned in the other picture
/// @param mirrored whether the other picture shows it mirrored
/// @param sureness 0 to 1: how far the agreement is beyond what chance brings about
public record SameMotif(List<Place> places, double scale, double degrees, boolean mirrored, double sureness) {

    /// Below this share of the longer side an agreement is chance, after refinement.
    private static final double TOLERANCE = 0.0125;
    private static final double LOOSE = 0.05;
    private static final double TURN = Math.toRadians(25);
    private static final double SIZE = 1.6;
    /// As in Brown and Lowe 2007: agreeing pairs must exceed this much plus a share of all pairs in the
    /// common part.
    private static final double LEAST = 7;
    private static final double OF_PAIRS = 0.25;
    /// Pairs must lie in this many fields of a 10 by 10 grid: a signature or a stamp alone does not make
    /// a motif.
    private static final int FIELDS = 6;

    public SameMotif {
        places = List.copyOf(places);
    }

    /// Compares as they are and mirrored.
    public static Optional<SameMotif> find(Motifs one, Motifs other) {
        Optional<SameMotif> straight = find(one, other, false);
        return straight.isPresent() ? straight : find(one.mirrored(), other, true);
    }

    private static Optional<SameMotif> find(Motifs from, Motifs to, boolean mirrored) {
        List<Pair> pairs = Pair.between(from, to);
        if (pairs.size() < LEAST) {
            return Optional.empty();
        }
        List<Pair> agreeing = largest(from, to, pairs);
        double side = Math.max(to.width(), to.height());
        Pose pose = null;
        for (double tolerance : new double[] {LOOSE / 2, TOLERANCE, TOLERANCE}) {
            if (agreeing.size() < LEAST) {
                return Optional.empty();
            }
            pose = Pose.fitted(from, to, agreeing);
            agreeing = within(from, to, pairs, pose, tolerance * side);
        }
        if (pose == null || pose.scale() < 0.2 || pose.scale() > 5) {
            return Optional.empty();
        }
        int common = common(from, to, pairs, pose);
        double needed = LEAST + OF_PAIRS * common;
        if (agreeing.size() <= needed
                || fields(from, agreeing, true) < FIELDS
                || fields(to, agreeing, false) < FIELDS) {
            return Optional.empty();
        }
        double sideFrom = Math.max(from.width(), from.height());
        return Optional.of(new SameMotif(
                places(from, to, agreeing, mirrored),
                pose.scale() * sideFrom / side,
                pose.degrees(),
                mirrored,
                1 - Math.exp(-(agreeing.size() - needed) / 8)));
    }

    /// Each pair proposes a pose; the pairs that agree with the most popular one.
    private static List<Pair> largest(Motifs from, Motifs to, List<Pair> pairs) {
        List<Pair> most = List.of();
        double loose = LOOSE * Math.max(to.width(), to.height());
        for (Pair pair : pairs) {
            Pose pose = Pose.of(from, pair.from(), to, pair.to());
            List<Pair> agreeing = new ArrayList<>();
            for (Pair other : pairs) {
                Pose theirs = Pose.of(from, other.from(), to, other.to());
                double size = theirs.scale() / pose.scale();
                double turn = Math.abs(Math.IEEEremainder(
                        Math.atan2(theirs.q(), theirs.p()) - Math.atan2(pose.q(), pose.p()), 2 * Math.PI));
                if (size < SIZE && size > 1 / SIZE && turn < TURN && pose.error(from, to, other) < 2 * loose) {
                    agreeing.add(other);
                }
            }
            if (agreeing.size() > most.size()) {
                most = agreeing;
            }
        }
        return most;
    }

    private static List<Pair> within(Motifs from, Motifs to, List<Pair> pairs, Pose pose, double tolerance) {
        return pairs.stream()
                .filter(pair -> pose.error(from, to, pair) < tolerance)
                .toList();
    }

    /// How many pairs begin in the part of the first picture that lies inside the second.
    private static int common(Motifs from, Motifs to, List<Pair> pairs, Pose pose) {
        int common = 0;
        for (Pair pair : pairs) {
            double x = from.x(pair.from());
            double y = from.y(pair.from());
            double there = pose.x(x, y);
            double down = pose.y(x, y);
            common += there >= 0 && there <= to.width() && down >= 0 && down <= to.height() ? 1 : 0;
        }
        return common;
    }

    private static int fields(Motifs motifs, List<Pair> pairs, boolean first) {
        Set<Integer> fields = new HashSet<>();
        for (Pair pair : pairs) {
            int i = first ? pair.from() : pair.to();
            int column = (int) (10 * motifs.x(i) / motifs.width());
            int row = (int) (10 * motifs.y(i) / motifs.height());
            fields.add(row * 10 + column);
        }
        return fields.size();
    }

    private static List<Place> places(Motifs from, Motifs to, List<Pair> pairs, boolean mirrored) {
        List<Place> places = new ArrayList<>();
        for (Pair pair : pairs) {
            double x = from.x(pair.from()) / from.width();
            places.add(new Place(
                    mirrored ? 1 - x : x,
                    from.y(pair.from()) / from.height(),
                    to.x(pair.to()) / to.width(),
                    to.y(pair.to()) / to.height()));
        }
        return places;
    }

    /// How much of the first picture lies between the outermost places, 0 to 1.
    public double coverage() {
        return box(places, Place::x) * box(places, Place::y);
    }

    /// How much of the other picture lies between the outermost places, 0 to 1.
    public double otherCoverage() {
        return box(places, Place::otherX) * box(places, Place::otherY);
    }

    private static double box(List<Place> places, java.util.function.ToDoubleFunction<Place> axis) {
        var all = places.stream().mapToDouble(axis).summaryStatistics();
        return all.getMax() - all.getMin();
    }
}
