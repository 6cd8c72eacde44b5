package org.mouseion.algorithms.images.motif;

import java.util.List;

/// How one picture would have to be turned, scaled and shifted to lie on another: (x, y) goes to
/// (p x - q y + shiftX, q x + p y + shiftY).
record Pose(double p, double q, double shiftX, double shiftY) {

    /// From one pair of corners, by their places, sizes and directions.
    static Pose of(Motifs from, int i, Motifs to, int j) {
        double scale = to.size(j) / from.size(i);
        double turn = to.angle(j) - from.angle(i);
        double p = scale * Math.cos(turn);
        double q = scale * Math.sin(turn);
        return new Pose(p, q, to.x(j) - p * from.x(i) + q * from.y(i), to.y(j) - q * from.x(i) - p * from.y(i));
    }

    /// The least squares over all pairs, at least two of them apart.
    static Pose fitted(Motifs from, Motifs to, List<Pair> pairs) {
        double mx = 0;
        double my = 0;
        double nx = 0;
        double ny = 0;
        for (Pair pair : pairs) {
            mx += from.x(pair.from()) / pairs.size();
            my += from.y(pair.from()) / pairs.size();
            nx += to.x(pair.to()) / pairs.size();
            ny += to.y(pair.to()) / pairs.size();
        }
        double dot = 0;
        double cross = 0;
        double square = 1e-9;
        for (Pair pair : pairs) {
            double ax = from.x(pair.from()) - mx;
            double ay = from.y(pair.from()) - my;
            double bx = to.x(pair.to()) - nx;
            double by = to.y(pair.to()) - ny;
            dot += ax * bx + ay * by;
            cross += ax * by - ay * bx;
            square += ax * ax + ay * ay;
        }
        double p = dot / square;
        double q = cross / square;
        return new Pose(p, q, nx - p * mx + q * my, ny - q * mx - p * my);
    }

    double scale() {
        return Math.hypot(p, q);
    }

    double degrees() {
        return Math.toDegrees(Math.atan2(q, p));
    }

    double x(double x, double y) {
        return p * x - q * y + shiftX;
    }

    double y(double x, double y) {
        return q * x + p * y + shiftY;
    }

    /// How far the first corner of the pair comes to lie from the second, in pixels of the second picture.
    double error(Motifs from, Motifs to, Pair pair) {
        double x = from.x(pair.from());
        double y = from.y(pair.from());
        return Math.hypot(x(x, y) - to.x(pair.to()), y(x, y) - to.y(pair.to()));
    }
}
