package org.mouseion.algorithms.drawing.ink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/// A line through points; `x` and `y` have the same length, two or more. Not copied: a line is handed over, then left
/// alone.
public record Line(double[] x, double[] y) {

    public Line {
        if (x.length != y.length || x.length < 2) {
            throw new IllegalArgumentException(
                    "A line has two points or more, not " + x.length + " across and " + y.length + " down");
        }
    }

    public static Line of(double... xy) {
        double[] x = new double[xy.length / 2];
        double[] y = new double[xy.length / 2];
        for (int i = 0; i < x.length; i++) {
            x[i] = xy[2 * i];
            y[i] = xy[2 * i + 1];
        }
        return new Line(x, y);
    }

    /// The graph of a function from `from` to `to`, a point every `step`.
    public static Line graph(double from, double to, double step, DoubleUnaryOperator y) {
        int n = Math.max(2, (int) Math.ceil((to - from) / step) + 1);
        double[] xs = new double[n];
        double[] ys = new double[n];
        for (int i = 0; i < n; i++) {
            xs[i] = from + (to - from) * i / (n - 1);
            ys[i] = y.applyAsDouble(xs[i]);
        }
        return new Line(xs, ys);
    }

    /// An ellipse's arc, angles in radians; a whole turn is closed.
    public static Line arc(double cx, double cy, double rx, double ry, double from, double to) {
        int n = Math.max(8, (int) (Math.abs(to - from) * Math.sqrt(Math.max(rx, ry)) * 2.2) + 2);
        double[] xs = new double[n];
        double[] ys = new double[n];
        for (int i = 0; i < n; i++) {
            double a = from + (to - from) * i / (n - 1);
            xs[i] = cx + rx * StrictMath.cos(a);
            ys[i] = cy + ry * StrictMath.sin(a);
        }
        return new Line(xs, ys);
    }

    public static Line circle(double cx, double cy, double r) {
        return arc(cx, cy, r, r, 0, 2 * Math.PI);
    }

    /// A smooth curve through the points (Catmull and Rom, "A class of local interpolating splines", 1974).
    public static Line smooth(double... xy) {
        Line knots = of(xy);
        int parts = 10;
        int n = knots.length();
        double[] xs = new double[(n - 1) * parts + 1];
        double[] ys = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            int k = Math.min(i / parts, n - 2);
            double t = (double) (i - k * parts) / parts;
            xs[i] = catmullRom(knots.x, k, t);
            ys[i] = catmullRom(knots.y, k, t);
        }
        return new Line(xs, ys);
    }

    private static double catmullRom(double[] p, int k, double t) {
        double a = p[Math.max(0, k - 1)];
        double b = p[k];
        double c = p[k + 1];
        double d = p[Math.min(p.length - 1, k + 2)];
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
    }

    public int length() {
        return x.length;
    }

    /// This line and then the other, as one.
    public Line then(Line other) {
        double[] xs = Arrays.copyOf(x, x.length + other.x.length);
        double[] ys = Arrays.copyOf(y, y.length + other.y.length);
        System.arraycopy(other.x, 0, xs, x.length, other.x.length);
        System.arraycopy(other.y, 0, ys, y.length, other.y.length);
        return new Line(xs, ys);
    }

    public Line reversed() {
        double[] xs = new double[x.length];
        double[] ys = new double[y.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = x[x.length - 1 - i];
            ys[i] = y[y.length - 1 - i];
        }
        return new Line(xs, ys);
    }

    public Line moved(double dx, double dy) {
        return new Line(
                Arrays.stream(x).map(v -> v + dx).toArray(),
                Arrays.stream(y).map(v -> v + dy).toArray());
    }

    /// Turned by `angle` radians and scaled about the origin, then moved.
    public Line placed(double scale, double angle, double dx, double dy) {
        double c = scale * StrictMath.cos(angle);
        double s = scale * StrictMath.sin(angle);
        double[] xs = new double[x.length];
        double[] ys = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            xs[i] = dx + c * x[i] - s * y[i];
            ys[i] = dy + s * x[i] + c * y[i];
        }
        return new Line(xs, ys);
    }

    /// Whether the point lies inside this line taken as a closed shape (even-odd).
    public boolean encloses(double px, double py) {
        boolean inside = false;
        for (int i = 0, j = x.length - 1; i < x.length; j = i++) {
            if (y[i] > py != y[j] > py && px < (x[j] - x[i]) * (py - y[i]) / (y[j] - y[i]) + x[i]) {
                inside = !inside;
            }
        }
        return inside;
    }

    /// The longer side of the box around it.
    double extent() {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < x.length; i++) {
            left = Math.min(left, x[i]);
            right = Math.max(right, x[i]);
            top = Math.min(top, y[i]);
            bottom = Math.max(bottom, y[i]);
        }
        return Math.max(right - left, bottom - top);
    }

    /// Without the points that lie within `tolerance` of the line drawn through the others (D. Douglas and T. Peucker,
    /// "Algorithms for the reduction of the number of points required to represent a digitized line", 1973).
    Line simplified(double tolerance) {
        return picked(keeping(tolerance, new double[x.length]));
    }

    /// The indexes of the points worth keeping, where a change of `width` matters as much as one of place.
    int[] keeping(double tolerance, double[] width) {
        boolean[] kept = new boolean[x.length];
        kept[0] = true;
        kept[x.length - 1] = true;
        List<int[]> open = new ArrayList<>();
        open.add(new int[] {0, x.length - 1});
        while (!open.isEmpty()) {
            int[] span = open.removeLast();
            int far = -1;
            double worst = tolerance * tolerance;
            for (int i = span[0] + 1; i < span[1]; i++) {
                double d = squaredDistance(i, span[0], span[1], width);
                if (d > worst) {
                    worst = d;
                    far = i;
                }
            }
            if (far >= 0) {
                kept[far] = true;
                open.add(new int[] {span[0], far});
                open.add(new int[] {far, span[1]});
            }
        }
        return IntStream.range(0, x.length).filter(i -> kept[i]).toArray();
    }

    private Line picked(int[] points) {
        return new Line(
                Arrays.stream(points).mapToDouble(i -> x[i]).toArray(),
                Arrays.stream(points).mapToDouble(i -> y[i]).toArray());
    }

    private double squaredDistance(int p, int a, int b, double[] width) {
        double dx = x[b] - x[a];
        double dy = y[b] - y[a];
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : Math.clamp(((x[p] - x[a]) * dx + (y[p] - y[a]) * dy) / length, 0, 1);
        double ex = x[a] + t * dx - x[p];
        double ey = y[a] + t * dy - y[p];
        double ew = width[a] + t * (width[b] - width[a]) - width[p];
        return ex * ex + ey * ey + ew * ew;
    }
}
