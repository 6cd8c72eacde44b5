package org.mouseion.algorithms.drawing.scene;

import org.mouseion.algorithms.drawing.ink.Line;
import org.mouseion.algorithms.drawing.ink.Sheet;

/// A flower seen from above or aslant, and a bud.
final class Flower {

    private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));

    private Flower() {}

    /// @param tilt 1 seen from the front, less the more it is seen from the side
    static void draw(Sheet sheet, double x, double y, double angle, double r, int petals, double tilt) {
        double cx = x + r * 0.25 * StrictMath.cos(angle);
        double cy = y + r * 0.25 * StrictMath.sin(angle);
        int rings = petals >= 13 ? 2 : 1;
        for (int ring = 0; ring < rings; ring++) {
            double reach = r * (1 - 0.2 * ring);
            for (int i = 0; i < petals; i++) {
                double a = 2 * Math.PI * (i + 0.5 * ring) / petals + sheet.between(-0.05, 0.05);
                petal(
                        sheet,
                        cx,
                        cy,
                        a,
                        reach * sheet.between(0.93, 1.05),
                        Math.min(0.62, 2.5 / petals + 0.1),
                        tilt,
                        angle);
            }
        }
        heart(sheet, cx, cy, r * (petals >= 13 ? 0.34 : 0.2), tilt, angle);
    }

    private static void petal(
            Sheet sheet, double cx, double cy, double a, double r, double slender, double tilt, double facing) {
        Line up = Line.smooth(0.08, 0, 0.45, -slender * 0.62, 0.84, -slender * 0.5, 1, -0.03);
        Line down = Line.smooth(1, 0.03, 0.84, slender * 0.5, 0.45, slender * 0.62, 0.08, 0);
        sheet.pen().shape(aslant(up.then(down), r, a, tilt, facing, cx, cy), sheet.tint(), sheet.ink(), 1);
        int fine = slender < 0.32 ? 1 : 2;
        for (int i = -fine; i <= fine; i++) {
            double off = i * slender * 0.17;
            Line vein = Line.smooth(0.16, off * 0.3, 0.4, off, 0.62 - 0.06 * Math.abs(i), off * 1.25);
            sheet.pen().stroke(aslant(vein, r, a, tilt, facing, cx, cy), sheet.ink(), 0.6);
        }
    }

    private static void heart(Sheet sheet, double cx, double cy, double r, double tilt, double facing) {
        sheet.pen().shape(aslant(Line.circle(0, 0, 1), r, 0, tilt, facing, cx, cy), sheet.paper(), sheet.ink(), 1);
        int seeds = (int) Math.clamp(r * 3, 14, 90);
        for (int i = 0; i < seeds; i++) {
            double d = Math.sqrt((i + 0.5) / seeds) * 0.92;
            Line at = aslant(Line.of(d, 0, d, 0.001), r, i * GOLDEN, tilt, facing, cx, cy);
            sheet.pen().dot(at.x()[0], at.y()[0], r < 14 ? 0.9 : 1.3, sheet.accent());
        }
    }

    /// Turned by `a` in its own plane, then that plane tilted about the line across the stem.
    private static Line aslant(Line line, double scale, double a, double tilt, double facing, double cx, double cy) {
        Line turned = line.placed(scale, a, 0, 0);
        double[] xs = turned.x().clone();
        for (int i = 0; i < xs.length; i++) {
            xs[i] *= tilt;
        }
        return new Line(xs, turned.y()).placed(1, facing, cx, cy);
    }

    static void bud(Sheet sheet, double x, double y, double angle, double r) {
        Line up = Line.smooth(0, 0, 0.5, -0.42, 1.1, -0.3, 1.6, 0);
        Line down = Line.smooth(1.6, 0, 1.1, 0.3, 0.5, 0.42, 0, 0);
        sheet.pen().shape(up.then(down).placed(r, angle, x, y), sheet.tint(), sheet.ink(), 1);
        sheet.pen().stroke(Line.smooth(0.1, 0, 0.8, -0.1, 1.5, 0).placed(r, angle, x, y), sheet.ink(), 0.7);
        sheet.pen().stroke(Line.smooth(0.1, 0, 0.7, 0.16, 1.3, 0.12).placed(r, angle, x, y), sheet.ink(), 0.7);
    }
}
