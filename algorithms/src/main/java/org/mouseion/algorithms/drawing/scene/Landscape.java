package org.mouseion.algorithms.drawing.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.mouseion.algorithms.drawing.ink.Engraving;
import org.mouseion.algorithms.drawing.ink.Line;
import org.mouseion.algorithms.drawing.ink.Sheet;

/// Planes of hills under a clouded sky, with trees in front. Each plane is a ridge of summed noise (F. K. Musgrave in
/// Ebert et al., "Texturing & Modeling", 1994) with lines that run down its slopes and swell away from the light.
public final class Landscape implements Scene {

    @Override
    public void draw(Sheet sheet) {
        boolean alpine = sheet.about("mountain", "alps", "volcano", "fuji", "snow");
        double horizon = sheet.height() * (alpine ? sheet.between(0.5, 0.58) : sheet.between(0.42, 0.52));
        boolean fromLeft = sheet.chance(0.5);
        sky(sheet, horizon + 60, fromLeft);
        if (alpine) {
            mountains(sheet, horizon, fromLeft);
        }
        int planes = 4;
        for (int i = 0; i < planes; i++) {
            double near = (i + 1.0) / planes;
            double base = horizon + (sheet.height() - horizon) * StrictMath.pow(i / (double) planes, 1.15);
            hill(sheet, base, 24 + 46 * near, 300 + 160 * near, 50.0 * i, near, fromLeft);
            if (i == 1 && (sheet.about("town", "church", "village", "farm", "house") || sheet.chance(0.35))) {
                Village.draw(sheet, sheet.width() * sheet.between(0.3, 0.7), base + 20, 26);
            }
            if (i < planes - 1) {
                wood(sheet, base, 50.0 * i, near, 24 + 46 * near, 300 + 160 * near);
            }
        }
        double side = fromLeft ? sheet.between(0.72, 0.86) : sheet.between(0.14, 0.28);
        Tree.draw(sheet, sheet.width() * side, sheet.height() * 0.97, sheet.height() * sheet.between(0.46, 0.6));
    }

    private static void sky(Sheet sheet, double bottom, boolean fromLeft) {
        double pitch = 10;
        double sunX = sheet.width() * (fromLeft ? 0.2 : 0.8);
        double sunY = bottom * 0.36;
        List<Line> lines = Engraving.parallels(0, 0, sheet.width(), bottom, pitch, 0, 14);
        Engraving.along(sheet.pen(), sheet.ink(), lines, pitch, (x, y) -> {
            double light = StrictMath.exp(-StrictMath.hypot(x - sunX, y - sunY) / 300);
            double cloud = sheet.noise().hills(x / 300 + 3, y / 95, 4);
            return 0.34 + 1.15 * cloud - 0.5 * light - 0.16 * y / bottom;
        });
        if (sheet.about("sunset", "sun", "summer", "evening")) {
            sheet.pen().dot(sunX, sunY, 46, sheet.accent());
        }
    }

    private static void mountains(Sheet sheet, double horizon, boolean fromLeft) {
        DoubleUnaryOperator ridge = x -> horizon
                - 40
                - 330
                        * (sheet.noise().ridges(x / 420 + 7, 3.3, 5) - 0.22)
                        * (1 - 0.5 * Math.abs(x / sheet.width() - 0.5));
        Line top = Line.graph(-10, sheet.width() + 10, 4, ridge);
        sheet.pen()
                .shape(
                        top.then(Line.of(sheet.width() + 10, sheet.height(), -10, sheet.height())),
                        sheet.paper(),
                        sheet.ink(),
                        1.6);
        List<Line> falls = new ArrayList<>();
        double pitch = 8.5;
        for (double x = -200; x < sheet.width() + 200; x += pitch) {
            falls.add(fall(sheet, x, ridge, horizon, fromLeft ? 0.55 : -0.55));
        }
        Engraving.along(sheet.pen(), sheet.ink(), falls, pitch, (x, y) -> {
            double slope = (ridge.applyAsDouble(x + 12) - ridge.applyAsDouble(x - 12)) / 24 * (fromLeft ? 1 : -1);
            double depth = (y - ridge.applyAsDouble(x)) / 200;
            double rock = sheet.noise().ridges(x / 90 + y / 160, y / 120, 3);
            return depth < 0 ? 0 : 0.06 + 0.85 * Math.max(0, slope) + 1.5 * (rock - 0.36) - 0.12 * depth;
        });
    }

    /// A line of fall from the ridge, leaning with the light.
    private static Line fall(Sheet sheet, double x, DoubleUnaryOperator ridge, double horizon, double lean) {
        double top = ridge.applyAsDouble(x);
        int n = Math.max(3, (int) ((horizon + 40 - top) / 7));
        double[] xs = new double[n];
        double[] ys = new double[n];
        for (int i = 0; i < n; i++) {
            ys[i] = top + 7.0 * i;
            xs[i] = x + lean * 7 * i + 9 * sheet.noise().at(x / 60, ys[i] / 60);
        }
        return new Line(xs, ys);
    }

    private static double ridge(Sheet sheet, double x, double base, double relief, double span, double seed) {
        return base - relief * (sheet.noise().hills(x / span + seed, seed, 4) + 0.15);
    }

    private static void hill(
            Sheet sheet, double base, double relief, double span, double seed, double near, boolean fromLeft) {
        Line top = Line.graph(-10, sheet.width() + 10, 6, x -> ridge(sheet, x, base, relief, span, seed));
        Line down = Line.of(sheet.width() + 10, sheet.height() + 10, -10, sheet.height() + 10);
        sheet.pen()
                .shape(
                        top.then(down),
                        near > 0.6 && near < 0.9 ? sheet.tint() : sheet.paper(),
                        sheet.ink(),
                        0.8 + near);
        double pitch = 6.5 + 6 * near;
        List<Line> furrows = new ArrayList<>();
        for (double lower = pitch; lower < 60 + 190 * near; lower += pitch * (1 + lower / 200)) {
            double down1 = lower;
            furrows.add(Line.graph(-10, sheet.width() + 10, 14, x -> {
                double flat = Math.max(0, 1 - down1 / (90 + 160 * near));
                return base
                        + down1
                        + flat * (ridge(sheet, x, base, relief, span, seed) - base)
                        + 2.4 * sheet.noise().at(x / 34, down1 / 9);
            }));
        }
        Engraving.along(sheet.pen(), sheet.ink(), furrows, pitch, (x, y) -> {
            double slope =
                    (ridge(sheet, x + 14, base, relief, span, seed) - ridge(sheet, x - 14, base, relief, span, seed))
                            / 28;
            double shade = 2.6 * slope * (fromLeft ? 1 : -1);
            return shade + 1.1 * sheet.noise().hills(x / 130 + seed, y / 44, 2) + 0.16 + 0.08 * near;
        });
    }

    private static void wood(Sheet sheet, double base, double seed, double near, double relief, double span) {
        int groups = 2 + sheet.random().nextInt(2);
        for (int g = 0; g < groups; g++) {
            double middle = sheet.width() * sheet.between(0.05, 0.95);
            int trees = 3 + sheet.random().nextInt(4);
            for (int t = 0; t < trees; t++) {
                double x = middle + sheet.between(-1, 1) * 50 * (0.5 + near);
                double y = ridge(sheet, x, base, relief, span, seed) + sheet.between(2, 14);
                Tree.tuft(sheet, x, y, (11 + 20 * near) * sheet.between(0.7, 1.3));
            }
        }
    }
}
