package org.mouseion.algorithms.drawing.scene;

import org.mouseion.algorithms.drawing.ink.Line;
import org.mouseion.algorithms.drawing.ink.Sheet;

/// One plant on a plate, with a flower and a seed drawn apart. The stem forks by a stochastic bracketed L-system
/// (P. Prusinkiewicz and A. Lindenmayer, "The Algorithmic Beauty of Plants", 1990); leaves and petals are turned by the
/// golden angle (H. Vogel, "A better way to construct the sunflower head", 1979).
public final class BotanicalPlate implements Scene {

    private record Habit(
            boolean opposite, double leafLength, double leafWidth, boolean toothed, int petals, double bloom) {}

    @Override
    public void draw(Sheet sheet) {
        boolean blade = sheet.about("iris", "tulip", "grass", "bamboo", "lily");
        Habit habit = new Habit(
                sheet.chance(0.5),
                blade ? sheet.between(120, 160) : sheet.between(125, 165),
                blade ? 0.12 : sheet.between(0.34, 0.52),
                !blade && sheet.chance(0.5),
                sheet.about("sunflower")
                        ? 21
                        : new int[] {5, 6, 8, 13}[sheet.random().nextInt(4)],
                blade ? sheet.between(120, 145) : sheet.between(84, 112));
        double x = sheet.width() * sheet.between(0.42, 0.52);
        double y = sheet.height() * 0.93;
        roots(sheet, x, y);
        if (blade) {
            blades(sheet, x, y);
        }
        stem(sheet, habit, x, y, -Math.PI / 2, sheet.height() * 0.7, 6.4, 0);
        apart(sheet, habit);
    }

    private void stem(
            Sheet sheet, Habit habit, double x, double y, double angle, double length, double thick, int order) {
        int nodes = Math.max(4, (int) (length / 62));
        double step = length / nodes;
        double lean = sheet.between(-0.05, 0.05);
        double[] xs = new double[nodes + 1];
        double[] ys = new double[nodes + 1];
        double[] as = new double[nodes + 1];
        xs[0] = x;
        ys[0] = y;
        as[0] = angle;
        for (int i = 1; i <= nodes; i++) {
            // Away from the ground a shoot turns up again.
            as[i] = as[i - 1] + lean + sheet.between(-0.07, 0.07) + 0.1 * StrictMath.sin(-Math.PI / 2 - as[i - 1]);
            xs[i] = xs[i - 1] + step * StrictMath.cos(as[i]);
            ys[i] = ys[i - 1] + step * StrictMath.sin(as[i]);
        }
        Line axis = smooth(xs, ys);
        sheet.pen().stroke(axis, sheet.ink(), thick);
        sheet.pen().stroke(axis, sheet.paper(), Math.max(0.6, thick - 2.4));
        int side = sheet.chance(0.5) ? 1 : -1;
        for (int i = 1; i < nodes; i++) {
            double share = (double) i / nodes;
            double size = habit.leafLength * (1.12 - 0.72 * share) * (order == 0 ? 1 : 0.66);
            double open = 0.75 + 0.25 * sheet.random().nextDouble();
            boolean forks =
                    order < 2 && !(habit.leafWidth < 0.2) && i > nodes * 0.35 && sheet.chance(order == 0 ? 0.42 : 0.2);
            if (forks) {
                stem(
                        sheet,
                        habit,
                        xs[i],
                        ys[i],
                        as[i] + side * 0.62,
                        length * (0.62 - 0.34 * share),
                        thick * 0.7,
                        order + 1);
                Leaf.draw(sheet, xs[i], ys[i], as[i] - side * open, size, habit.leafWidth, habit.toothed);
            } else {
                Leaf.draw(sheet, xs[i], ys[i], as[i] + side * open, size, habit.leafWidth, habit.toothed);
                if (habit.opposite) {
                    Leaf.draw(sheet, xs[i], ys[i], as[i] - side * open, size * 0.92, habit.leafWidth, habit.toothed);
                }
            }
            side = -side;
        }
        double tipX = xs[nodes];
        double tipY = ys[nodes];
        if (order == 0 || sheet.chance(0.75)) {
            Flower.draw(
                    sheet,
                    tipX,
                    tipY,
                    as[nodes],
                    habit.bloom * (order == 0 ? 1 : 0.74),
                    habit.petals,
                    order == 0 ? 0.82 : 0.5);
        } else {
            Flower.bud(sheet, tipX, tipY, as[nodes], habit.bloom * 0.4);
        }
    }

    /// Long leaves that rise from the ground.
    private static void blades(Sheet sheet, double x, double y) {
        for (int i = 0; i < 7; i++) {
            double lean = (i % 2 == 0 ? 1 : -1) * (0.08 + 0.085 * i);
            Leaf.draw(
                    sheet,
                    x + lean * 30,
                    y + 4,
                    -Math.PI / 2 + lean,
                    sheet.height() * sheet.between(0.36, 0.6),
                    0.085,
                    false);
        }
    }

    private static Line smooth(double[] xs, double[] ys) {
        double[] xy = new double[2 * xs.length];
        for (int i = 0; i < xs.length; i++) {
            xy[2 * i] = xs[i];
            xy[2 * i + 1] = ys[i];
        }
        return Line.smooth(xy);
    }

    private static void roots(Sheet sheet, double x, double y) {
        for (int i = 0; i < 9; i++) {
            double angle = Math.PI / 2 + (i - 4) * 0.27 + sheet.between(-0.1, 0.1);
            double length = sheet.between(22, 46);
            double bend = sheet.between(-12, 12);
            Line root = Line.smooth(
                    x,
                    y - 2,
                    x + 0.5 * length * StrictMath.cos(angle) + bend,
                    y + 0.5 * length * StrictMath.sin(angle),
                    x + length * StrictMath.cos(angle) - bend,
                    y + length * StrictMath.sin(angle));
            sheet.pen().stroke(root, sheet.ink(), sheet.between(0.8, 1.8));
        }
    }

    /// The flower from the front and a leaf by itself, as plates show them at the foot.
    private static void apart(Sheet sheet, Habit habit) {
        double w = sheet.width();
        double h = sheet.height();
        Flower.draw(sheet, w * 0.83, h * 0.85, -Math.PI / 2, 72, habit.petals, 1);
        Leaf.draw(
                sheet,
                w * 0.1,
                h * 0.91,
                -Math.PI / 2 + 0.12,
                Math.min(170, habit.leafLength * 1.1),
                habit.leafWidth,
                habit.toothed);
        for (int i = 0; i < 3; i++) {
            Flower.bud(sheet, w * 0.2 + i * 34, h * 0.9 + (i % 2) * 14, -1.2 + i * 0.5, 19);
        }
    }
}
