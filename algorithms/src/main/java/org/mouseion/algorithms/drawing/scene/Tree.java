package org.mouseion.algorithms.drawing.scene;

import java.util.Arrays;
import org.mouseion.algorithms.drawing.ink.Line;
import org.mouseion.algorithms.drawing.ink.Sheet;

/// A tree that forks as trees do: the child branches together carry as much wood as their parent (Leonardo's rule), and
/// foliage hangs at the ends. Branching after H. Honda, "Description of the form of trees" (1971).
final class Tree {

    private static final int FORKS = 5;

    private Tree() {}

    /// A large tree near the viewer.
    static void draw(Sheet sheet, double x, double y, double size) {
        branch(sheet, x, y, -Math.PI / 2 + sheet.between(-0.08, 0.08), size * 0.26, size * 0.05, FORKS);
    }

    private static void branch(Sheet sheet, double x, double y, double angle, double length, double thick, int forks) {
        double bend = sheet.between(-0.22, 0.22);
        double midX = x + length * 0.5 * StrictMath.cos(angle + bend);
        double midY = y + length * 0.5 * StrictMath.sin(angle + bend);
        double endX = x + length * StrictMath.cos(angle);
        double endY = y + length * StrictMath.sin(angle);
        Line wood = Line.smooth(x, y, midX, midY, endX, endY);
        double[] width = new double[wood.length()];
        for (int i = 0; i < width.length; i++) {
            width[i] = Math.max(0.7, thick * (1 - 0.32 * i / width.length));
        }
        sheet.pen().swell(wood, width, sheet.ink());
        if (forks == 0 || length < 7) {
            tuft(sheet, endX, endY + 8, sheet.between(22, 30));
            return;
        }
        int children = forks > 4 || sheet.chance(0.8) ? 2 : 3;
        double first = sheet.between(0.3, 0.62);
        for (int i = 0; i < children; i++) {
            double turn = (i - (children - 1) / 2.0) * 2 * first + sheet.between(-0.18, 0.18);
            // Branches strive for the light: a little of each turn is taken back.
            double up = 0.1 * StrictMath.sin(angle + turn + Math.PI / 2);
            branch(sheet, endX, endY, angle + turn - up, length * sheet.between(0.68, 0.84), thick * 0.68, forks - 1);
        }
        if (forks == 1 && sheet.chance(0.4)) {
            tuft(sheet, endX, endY + 8, 26);
        }
    }

    /// A ball of leaves with a scalloped edge, shaded below.
    static void tuft(Sheet sheet, double x, double y, double r) {
        int lobes = 7 + sheet.random().nextInt(3);
        int n = lobes * 4;
        double[] xs = new double[n];
        double[] ys = new double[n];
        double turn = sheet.between(0, 6);
        for (int i = 0; i < n; i++) {
            double a = 2 * Math.PI * i / n;
            double rr = r * (0.82 + 0.2 * Math.abs(StrictMath.sin(a * lobes / 2 + turn)));
            xs[i] = x + rr * 1.06 * StrictMath.cos(a);
            ys[i] = y - r * 0.7 + rr * 0.86 * StrictMath.sin(a);
        }
        Line edge = new Line(xs, ys);
        sheet.pen().shape(edge, sheet.paper(), sheet.ink(), Math.max(0.7, r / 26));
        for (int i = 0; i < 3; i++) {
            double q = r * (0.72 - 0.2 * i);
            Line fold = Line.arc(x + r * 0.06 * i, y - r * 0.66, q, q * 0.8, 0.15 + 0.1 * i, 1.9 - 0.2 * i);
            double[] width = new double[fold.length()];
            Arrays.fill(width, Math.max(0.8, r * 0.07));
            width[0] = 0;
            width[width.length - 1] = 0;
            sheet.pen().swell(fold, width, sheet.ink());
        }
    }
}
