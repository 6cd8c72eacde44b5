package org.mouseion.algorithms.drawing.scene;

import org.mouseion.algorithms.drawing.ink.Engraving;
import org.mouseion.algorithms.drawing.ink.Line;
import org.mouseion.algorithms.drawing.ink.Sheet;

/// A plant laid on light-sensitive paper: all that it covered stays light. It forks in two again and again, or bears
/// pinnae like a fern (both in P. Prusinkiewicz and A. Lindenmayer, "The Algorithmic Beauty of Plants", 1990); what
/// lies
/// in two layers lets less light through.
public final class Photogram implements Scene {

    @Override
    public void draw(Sheet sheet) {
        double x = sheet.width() * sheet.between(0.42, 0.58);
        double y = sheet.height() * 0.9;
        wash(sheet);
        if (sheet.about("fern", "leaf") || sheet.chance(0.35)) {
            frond(sheet, x, y);
        } else {
            // What lay underneath let the light come round it, so it is fainter, and is drawn first.
            for (int side : new int[] {-1, 1, 0}) {
                double start = -Math.PI / 2 + side * 0.42 + sheet.between(-0.1, 0.1);
                double length = sheet.height() * sheet.between(0.16, 0.19);
                fork(sheet, x + side * 6, y, start, length, 34, side == 0 ? 6 : 5, side != 0);
            }
            holdfast(sheet, x, y);
        }
    }

    /// The unevenness of paper brushed by hand.
    private static void wash(Sheet sheet) {
        double pitch = 13;
        Engraving.along(
                sheet.pen(),
                sheet.tint(),
                Engraving.parallels(
                        0, 0, sheet.width(), sheet.height(), pitch, sheet.between(-0.05, 0.05) + Math.PI / 2, 26),
                pitch,
                (x, y) -> 0.3 + 0.7 * sheet.noise().hills(x / 90, y / 420, 2));
    }

    private static void fork(
            Sheet sheet, double x, double y, double angle, double length, double thick, int forks, boolean under) {
        double bend = sheet.between(-0.3, 0.3);
        double endX = x + length * StrictMath.cos(angle);
        double endY = y + length * StrictMath.sin(angle);
        Line axis = Line.smooth(
                x,
                y,
                x + 0.5 * length * StrictMath.cos(angle + bend),
                y + 0.5 * length * StrictMath.sin(angle + bend),
                endX,
                endY);
        double[] width = new double[axis.length()];
        for (int i = 0; i < width.length; i++) {
            double t = (double) i / (width.length - 1);
            width[i] = thick * (1 - 0.18 * t);
        }
        sheet.pen().swell(axis, width, under ? sheet.tint() : sheet.ink());
        sheet.pen().dot(endX, endY, thick * 0.4, under ? sheet.tint() : sheet.ink());
        if (forks > 2 && !under) {
            sheet.pen().stroke(axis, sheet.tint(), 1.4);
        }
        if (forks == 0 || length < 9) {
            sheet.pen().dot(endX, endY, thick * 0.45, under ? sheet.tint() : sheet.ink());
            return;
        }
        double open = sheet.between(0.24, 0.46);
        fork(sheet, endX, endY, angle - open, length * sheet.between(0.76, 0.9), thick * 0.8, forks - 1, under);
        fork(sheet, endX, endY, angle + open, length * sheet.between(0.76, 0.9), thick * 0.8, forks - 1, under);
    }

    private static void holdfast(Sheet sheet, double x, double y) {
        for (int i = 0; i < 14; i++) {
            double a = Math.PI * (0.08 + 0.84 * i / 13);
            double r = sheet.between(16, 34);
            sheet.pen()
                    .stroke(
                            Line.smooth(
                                    x,
                                    y - 4,
                                    x + 0.5 * r * StrictMath.cos(a) + 3,
                                    y + 0.4 * r * StrictMath.sin(a),
                                    x + r * StrictMath.cos(a),
                                    y + r * StrictMath.sin(a)),
                            sheet.ink(),
                            2.2);
        }
    }

    private static void frond(Sheet sheet, double x, double y) {
        double sway = sheet.between(-90, 90);
        Line axis = Line.smooth(x, y, x + sway * 0.1, y * 0.66, x + sway * 0.5, y * 0.34, x + sway, y * 0.1);
        sheet.pen().stroke(axis, sheet.ink(), 4);
        int n = axis.length();
        for (int i = 3; i < n - 1; i += 2) {
            double t = (double) i / n;
            double size = sheet.height()
                    * 0.27
                    * StrictMath.pow(StrictMath.sin(Math.PI * StrictMath.pow(1 - t, 0.8) * 0.92 + 0.08), 0.8)
                    * (1.08 - t * 0.5);
            double along = StrictMath.atan2(axis.y()[i + 1] - axis.y()[i - 1], axis.x()[i + 1] - axis.x()[i - 1]);
            for (int side = -1; side <= 1; side += 2) {
                pinna(sheet, axis.x()[i], axis.y()[i], along + side * (1.25 - 0.4 * t), size, side);
            }
        }
    }

    private static void pinna(Sheet sheet, double x, double y, double angle, double size, int side) {
        Line axis = Line.smooth(0, 0, 0.5, -side * 0.03, 1, -side * 0.13).placed(size, angle, x, y);
        sheet.pen().stroke(axis, sheet.ink(), 1.6);
        int leaflets = (int) Math.clamp(size / 11, 3, 16);
        for (int i = 1; i <= leaflets; i++) {
            double t = (double) i / (leaflets + 0.4);
            int at = (int) (t * (axis.length() - 1));
            double r = size * 0.13 * (1.1 - 0.78 * t);
            for (int s = -1; s <= 1; s += 2) {
                Line blade = Line.smooth(0, 0, 0.5, -0.26, 1, 0).then(Line.smooth(1, 0, 0.5, 0.26, 0, 0));
                sheet.pen().fill(blade.placed(r, angle + s * 1.05, axis.x()[at], axis.y()[at]), sheet.ink());
            }
        }
    }
}
