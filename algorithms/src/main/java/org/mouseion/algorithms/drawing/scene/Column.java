package org.mouseion.algorithms.drawing.scene;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.algorithms.drawing.ink.Engraving;
import org.mouseion.algorithms.drawing.ink.Line;
import org.mouseion.algorithms.drawing.ink.Sheet;

/// A column that swells a little before it narrows, as the Greeks built it, and turns from the light.
final class Column {

    private Column() {}

    static void draw(Sheet sheet, double x, double bottom, double width, double height) {
        double top = bottom - height;
        double cap = Math.max(7, width * 0.5);
        Facade.box(sheet, x - width * 0.72, bottom - cap * 0.5, x + width * 0.72, bottom, sheet.paper(), 1);
        Line left = shaft(x, bottom - cap * 0.5, top + cap, width, -0.5);
        Line right = shaft(x, bottom - cap * 0.5, top + cap, width, 0.5);
        sheet.pen().shape(left.then(right.reversed()), sheet.paper(), sheet.ink(), 1.1);
        List<Line> flutes = new ArrayList<>();
        int n = (int) Math.clamp(width / 4, 4, 9);
        for (int i = 1; i < n; i++) {
            // Equal turns of the shaft, seen from the front.
            double across = -0.5 * StrictMath.cos(Math.PI * i / n);
            flutes.add(shaft(x, bottom - cap * 0.5, top + cap, width, across));
        }
        Engraving.along(sheet.pen(), sheet.ink(), flutes, width / n * 1.1, (px, py) -> {
            double turn = (px - x) / width;
            return 0.16 + 0.9 * Math.max(0, turn - 0.02) + 0.35 * Math.max(0, -turn - 0.34);
        });
        Line bell = Line.smooth(
                        x - width * 0.42,
                        top + cap,
                        x - width * 0.52,
                        top + cap * 0.55,
                        x - width * 0.74,
                        top + cap * 0.36)
                .then(Line.smooth(
                        x + width * 0.74,
                        top + cap * 0.36,
                        x + width * 0.52,
                        top + cap * 0.55,
                        x + width * 0.42,
                        top + cap));
        sheet.pen().shape(bell, sheet.tint(), sheet.ink(), 1);
        Facade.box(sheet, x - width * 0.78, top, x + width * 0.78, top + cap * 0.36, sheet.paper(), 1);
    }

    /// A line down the shaft, `across` from −½ (its left edge) to ½.
    private static Line shaft(double x, double bottom, double top, double width, double across) {
        int n = 12;
        double[] xs = new double[n];
        double[] ys = new double[n];
        for (int i = 0; i < n; i++) {
            double t = (double) i / (n - 1);
            double swell = 1 + 0.05 * StrictMath.sin(Math.PI * Math.min(1, t * 1.5)) - 0.17 * t;
            xs[i] = x + across * width * swell;
            ys[i] = bottom - (bottom - top) * t;
        }
        return new Line(xs, ys);
    }
}
