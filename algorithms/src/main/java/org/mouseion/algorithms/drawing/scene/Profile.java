package org.mouseion.algorithms.drawing.scene;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.algorithms.drawing.ink.Engraving;
import org.mouseion.algorithms.drawing.ink.Line;
import org.mouseion.algorithms.drawing.ink.Sheet;

/// Nobody's head, in profile on a medal.
final class Profile {

    private static final double PITCH = 6.2;

    private Profile() {}

    static void draw(Sheet sheet) {
        double cx = sheet.width() / 2;
        double cy = sheet.height() / 2;
        double r = Math.min(sheet.width(), sheet.height()) * 0.42;
        boolean left = sheet.chance(0.5);
        Line head = head(sheet, left).placed(r * 1.02, 0, cx, cy - r * 0.12);
        Line hair = hair(sheet, left).placed(r * 1.02, 0, cx, cy - r * 0.12);
        ground(sheet);
        sheet.pen().shape(Line.circle(cx, cy, r * 1.06), sheet.paper(), sheet.ink(), 2.4);
        Relief relief = new Relief(head, hair, r);
        List<Line> lines = new ArrayList<>();
        for (double y = cy - r * 1.1; y < cy + r * 1.2; y += PITCH) {
            lines.add(ruled(relief, cx, cy, r, y));
        }
        Engraving.along(sheet.pen(), sheet.ink(), lines, PITCH, (x, y) -> {
            if (StrictMath.hypot(x - cx, y - cy) > r * 0.97) {
                return 0;
            }
            return relief.shade(x, y, left, sheet);
        });
        sheet.pen().outline(head, sheet.ink(), 1.5);
        features(sheet, cx, cy - r * 0.12, r * 1.02, left);
        rim(sheet, cx, cy, r);
    }

    /// Height over the ground of the medal: rounded up from the outline inwards.
    private record Relief(Line head, Line hair, double r) {

        double at(double x, double y) {
            if (!head.encloses(x, y)) {
                return 0;
            }
            double d = Math.min(1, distance(head, x, y) / (r * 0.3));
            double up = Math.sqrt(1 - (1 - d) * (1 - d));
            return up + (hair.encloses(x, y) ? 0.16 : 0);
        }

        double shade(double x, double y, boolean left, Sheet sheet) {
            double e = 5;
            double dx = (at(x + e, y) - at(x - e, y)) * (left ? -1 : 1);
            double dy = at(x, y + e) - at(x, y - e);
            boolean inHair = hair.encloses(x, y);
            double lit = 0.3 + 1.5 * dx - 1.2 * dy;
            if (!head.encloses(x, y)) {
                return 0.42;
            }
            double strands = inHair
                    ? 0.3
                            + 0.4
                                    * StrictMath.sin((x * 0.5 + y * 1.1) / r * 34
                                            + 5 * sheet.noise().at(x / 70, y / 70))
                    : 0;
            return Math.clamp(lit + strands - 0.06, 0.06, 0.9);
        }

        private static double distance(Line line, double x, double y) {
            double best = Double.MAX_VALUE;
            for (int i = 0; i < line.length(); i++) {
                double ex = line.x()[i] - x;
                double ey = line.y()[i] - y;
                best = Math.min(best, ex * ex + ey * ey);
            }
            return Math.sqrt(best);
        }
    }

    private static Line ruled(Relief relief, double cx, double cy, double r, double y) {
        int n = 150;
        double[] xs = new double[n];
        double[] ys = new double[n];
        for (int i = 0; i < n; i++) {
            xs[i] = cx - r + 2 * r * i / (n - 1);
            ys[i] = y - 0.1 * r * relief.at(xs[i], y);
        }
        return new Line(xs, ys);
    }

    private static Line head(Sheet sheet, boolean left) {
        double nose = sheet.between(-0.03, 0.025);
        double brow = sheet.between(-0.015, 0.02);
        double chin = sheet.between(-0.025, 0.03);
        double back = sheet.between(-0.02, 0.05);
        return mirrored(
                left,
                -0.18,
                -0.47,
                -0.32,
                -0.31,
                -0.358 - brow,
                -0.18,
                -0.34,
                -0.11,
                -0.376,
                -0.02,
                -0.436 - nose,
                0.078,
                -0.415 - nose,
                0.108,
                -0.366,
                0.122,
                -0.362,
                0.155,
                -0.387,
                0.19,
                -0.364,
                0.214,
                -0.381,
                0.245,
                -0.354,
                0.288,
                -0.374 - chin,
                0.35,
                -0.33,
                0.408,
                -0.24,
                0.425,
                -0.165,
                0.455,
                -0.14,
                0.62,
                -0.2,
                0.79,
                -0.46,
                0.92,
                -0.3,
                1.04,
                0,
                1.1,
                0.3,
                1.04,
                0.56,
                0.86,
                0.3,
                0.74,
                0.2,
                0.56,
                0.2,
                0.38,
                0.37 + back,
                0.14,
                0.42 + back,
                -0.12,
                0.32,
                -0.38,
                0.08,
                -0.54,
                -0.18,
                -0.47);
    }

    private static Line hair(Sheet sheet, boolean left) {
        double bun = sheet.between(0, 0.05);
        return mirrored(
                left, -0.2, -0.52, -0.3, -0.33, -0.2, -0.25, -0.12, -0.12, -0.08, 0.0, -0.05, 0.1, 0.02, 0.12, 0.08,
                0.3, 0.2 + bun, 0.42, 0.46, 0.2, 0.52, -0.14, 0.4, -0.46, 0.08, -0.62, -0.2, -0.52);
    }

    private static Line mirrored(boolean left, double... xy) {
        double[] out = xy.clone();
        if (!left) {
            for (int i = 0; i < out.length; i += 2) {
                out[i] = -out[i];
            }
        }
        return Line.smooth(out);
    }

    private static void features(Sheet sheet, double cx, double cy, double s, boolean left) {
        List<Line> lines = List.of(
                mirrored(left, -0.34, -0.165, -0.29, -0.19, -0.215, -0.17),
                mirrored(left, -0.325, -0.085, -0.285, -0.115, -0.225, -0.09),
                mirrored(left, -0.325, -0.085, -0.29, -0.07, -0.245, -0.078),
                mirrored(left, -0.38, 0.215, -0.345, 0.212, -0.315, 0.222),
                mirrored(left, -0.39, 0.105, -0.372, 0.086, -0.352, 0.104),
                mirrored(left, -0.02, -0.05, 0.035, -0.08, 0.05, -0.02, 0.02, 0.06, -0.02, 0.075),
                mirrored(left, 0.0, -0.02, 0.025, -0.03, 0.015, 0.03));
        for (Line line : lines) {
            sheet.pen().stroke(line.placed(s, 0, cx, cy), sheet.ink(), 2);
        }
        double ex = (left ? -1 : 1) * 0.298;
        sheet.pen().dot(cx + ex * s, cy - 0.09 * s, s * 0.014, sheet.ink());
    }

    private static void rim(Sheet sheet, double cx, double cy, double r) {
        sheet.pen().outline(Line.circle(cx, cy, r * 0.985), sheet.ink(), 1);
        int beads = 96;
        for (int i = 0; i < beads; i++) {
            double a = 2 * Math.PI * i / beads;
            sheet.pen()
                    .dot(
                            cx + r * 1.022 * StrictMath.cos(a),
                            cy + r * 1.022 * StrictMath.sin(a),
                            3,
                            i % 8 == 0 ? sheet.accent() : sheet.ink());
        }
        sheet.pen().outline(Line.circle(cx, cy, r * 1.085), sheet.ink(), 1);
    }

    private static void ground(Sheet sheet) {
        double pitch = 7;
        Engraving.along(
                sheet.pen(),
                sheet.tint(),
                Engraving.parallels(0, 0, sheet.width(), sheet.height(), pitch, Math.PI / 4, 40),
                pitch,
                (x, y) -> 0.4);
    }
}
