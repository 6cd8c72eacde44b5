package org.mouseion.algorithms.drawing.ink;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;

/// Lines that follow a field of directions and keep their distance from each other: B. Jobard and W. Lefer, "Creating
/// Evenly-Spaced Streamlines of Arbitrary Density" (Visualization in Scientific Computing, 1997).
public final class Streamlines {

    private static final double STEP = 4;
    private static final int MOST_POINTS = 400;
    /// A line ends when it comes nearer to another than this share of the distance at which lines begin.
    private static final double CROWDED = 0.55;

    /// The direction at a place, in radians.
    @FunctionalInterface
    public interface Field {
        double at(double x, double y);
    }

    private final double width;
    private final double height;
    private final double apart;
    private final Field field;
    private final int columns;
    private final List<List<double[]>> cells = new ArrayList<>();

    private Streamlines(double width, double height, double apart, Field field) {
        this.width = width;
        this.height = height;
        this.apart = apart;
        this.field = field;
        this.columns = (int) (width / apart) + 3;
        int rows = (int) (height / apart) + 3;
        for (int i = 0; i < columns * rows; i++) {
            cells.add(new ArrayList<>());
        }
    }

    /// Covers the box from 0, 0 with lines about `apart` units from each other.
    public static List<Line> over(double width, double height, double apart, Field field, RandomGenerator random) {
        return new Streamlines(width, height, apart, field).cover(random);
    }

    private List<Line> cover(RandomGenerator random) {
        List<Line> lines = new ArrayList<>();
        Deque<Line> open = new ArrayDeque<>();
        for (int i = 0; i < 60; i++) {
            grow(random.nextDouble() * width, random.nextDouble() * height, lines, open);
            while (!open.isEmpty()) {
                Line line = open.removeFirst();
                for (int p = 1; p < line.length() - 1; p += 2) {
                    double a = field.at(line.x()[p], line.y()[p]);
                    double nx = -StrictMath.sin(a) * apart * 1.01;
                    double ny = StrictMath.cos(a) * apart * 1.01;
                    grow(line.x()[p] + nx, line.y()[p] + ny, lines, open);
                    grow(line.x()[p] - nx, line.y()[p] - ny, lines, open);
                }
            }
        }
        return lines;
    }

    private void grow(double x, double y, List<Line> lines, Deque<Line> open) {
        if (!free(x, y, apart)) {
            return;
        }
        List<double[]> ahead = follow(x, y, 1);
        List<double[]> back = follow(x, y, -1);
        List<double[]> points = new ArrayList<>(back.reversed());
        points.add(new double[] {x, y});
        points.addAll(ahead);
        if (points.size() < 7) {
            return;
        }
        double[] xs = points.stream().mapToDouble(p -> p[0]).toArray();
        double[] ys = points.stream().mapToDouble(p -> p[1]).toArray();
        points.forEach(p -> cell(p[0], p[1]).add(p));
        Line line = new Line(Arrays.copyOf(xs, xs.length), ys);
        lines.add(line);
        open.addLast(line);
    }

    private List<double[]> follow(double x, double y, int way) {
        List<double[]> points = new ArrayList<>();
        double startX = x;
        double startY = y;
        for (int i = 0; i < MOST_POINTS; i++) {
            double a = field.at(x, y);
            double mx = x + way * STEP / 2 * StrictMath.cos(a);
            double my = y + way * STEP / 2 * StrictMath.sin(a);
            double b = field.at(mx, my);
            x += way * STEP * StrictMath.cos(b);
            y += way * STEP * StrictMath.sin(b);
            boolean closed = i > 8 && StrictMath.hypot(x - startX, y - startY) < STEP;
            if (x < 0 || y < 0 || x > width || y > height || closed || !free(x, y, apart * CROWDED)) {
                break;
            }
            points.add(new double[] {x, y});
        }
        return points;
    }

    private boolean free(double x, double y, double distance) {
        if (x < 0 || y < 0 || x > width || y > height) {
            return false;
        }
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                for (double[] p : cell(x + dx * apart, y + dy * apart)) {
                    double ex = p[0] - x;
                    double ey = p[1] - y;
                    if (ex * ex + ey * ey < distance * distance) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private List<double[]> cell(double x, double y) {
        return cells.get(((int) (y / apart) + 1) * columns + (int) (x / apart) + 1);
    }
}
