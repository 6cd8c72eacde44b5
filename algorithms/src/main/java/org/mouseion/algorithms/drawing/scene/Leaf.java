package org.mouseion.algorithms.drawing.scene;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.algorithms.drawing.ink.Engraving;
import org.mouseion.algorithms.drawing.ink.Line;
import org.mouseion.algorithms.drawing.ink.Sheet;

/// A leaf with its veins; one half lies in shade.
final class Leaf {

    private Leaf() {}

    /// @param angle in which it points, radians
    /// @param slender its greatest width over its length
    /// @param toothed whether its edge is
    static void draw(Sheet sheet, double x, double y, double angle, double length, double slender, boolean toothed) {
        double droop = sheet.between(-0.24, 0.24);
        int teeth = toothed ? (int) (length / 9) : 0;
        Line up = half(slender, droop, teeth, -1);
        Line down = half(slender, droop, teeth, 1);
        Line edge = up.then(down.reversed()).placed(length, angle, x, y);
        sheet.pen().shape(edge, sheet.paper(), sheet.ink(), 1.1);
        if (slender < 0.2) {
            grain(sheet, slender, droop, length, angle, x, y);
            return;
        }
        int veins = (int) Math.clamp(length / 15, 4, 9);
        List<Line> shade = new ArrayList<>();
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 1; i <= veins; i++) {
                double t = i / (veins + 1.6);
                double reach = slender * width(Math.min(1, t + 0.14)) * 0.92;
                Line vein = Line.smooth(
                        t,
                        bend(droop, t),
                        t + 0.06,
                        bend(droop, t + 0.06) + side * reach * 0.45,
                        t + 0.15,
                        bend(droop, t + 0.15) + side * reach);
                Line placed = vein.placed(length, angle, x, y);
                if (side < 0) {
                    sheet.pen().stroke(placed, sheet.ink(), 0.6);
                } else {
                    shade.add(placed);
                }
            }
        }
        Engraving.along(sheet.pen(), sheet.ink(), shade, Math.max(2.2, length / 34), (px, py) -> 0.52);
        Line rib = Line.graph(-0.06, 1, 0.08, t -> bend(droop, t)).placed(length, angle, x, y);
        sheet.pen().stroke(rib, sheet.ink(), 1.2);
    }

    /// The parallel veins of a blade.
    private static void grain(
            Sheet sheet, double slender, double droop, double length, double angle, double x, double y) {
        List<Line> veins = new ArrayList<>();
        for (double across : new double[] {-0.45, 0.05, 0.35, 0.6, 0.82}) {
            veins.add(Line.graph(0.03, 0.94, 0.06, t -> bend(droop, t) + across * slender * width(t))
                    .placed(length, angle, x, y));
        }
        sheet.pen().stroke(veins.get(0), sheet.ink(), 0.6);
        sheet.pen().stroke(veins.get(1), sheet.ink(), 1);
        Engraving.along(sheet.pen(), sheet.ink(), veins.subList(2, 5), 2.6, (px, py) -> 0.75);
    }

    private static Line half(double slender, double droop, int teeth, int side) {
        return Line.graph(0, 1, teeth > 0 ? 0.5 / teeth : 0.04, t -> {
            double tooth = teeth > 0 ? 1 - 0.14 * (t * teeth - Math.floor(t * teeth)) : 1;
            return bend(droop, t) + side * slender * width(t) * tooth;
        });
    }

    /// Half the width along the leaf, 0 at both ends, widest a third of the way.
    private static double width(double t) {
        double u = StrictMath.pow(Math.clamp(t, 0, 1), 0.72);
        return 0.5 * StrictMath.pow(StrictMath.sin(Math.PI * u), 0.9);
    }

    private static double bend(double droop, double t) {
        return droop * t * t;
    }
}
