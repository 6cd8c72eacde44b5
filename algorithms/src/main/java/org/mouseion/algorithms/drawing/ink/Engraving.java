package org.mouseion.algorithms.drawing.ink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tone by lines that swell: along each line the burin goes deeper where the picture is darker, and leaves the plate
/// where it is light. The idea of tone by the width of strokes that follow a form is that of V. Ostromoukhov, "Digital
/// Facial Engraving" (SIGGRAPH 1999), and of G. Winkenbach and D. Salesin, "Computer-Generated Pen-and-Ink
/// Illustration" (SIGGRAPH 1994).
public final class Engraving {

    /// Lighter than this the plate is not touched.
    private static final double LIFT = 0.05;
    /// The thinnest line that prints, in units.
    private static final double HAIR = 0.45;

    private Engraving() {}

    /// Draws `lines`, which lie about `pitch` apart, as dark as `tone` asks.
    public static void along(Pen pen, String ink, List<Line> lines, double pitch, Tone tone) {
        for (Line line : lines) {
            swell(pen, ink, line, pitch, tone);
        }
    }

    private static void swell(Pen pen, String ink, Line line, double pitch, Tone tone) {
        int start = -1;
        double[] width = new double[line.length()];
        for (int i = 0; i < line.length(); i++) {
            double t = Math.clamp(tone.at(line.x()[i], line.y()[i]), 0, 1);
            // Solid black would close the lines into a blot: nine tenths of the pitch is the most.
            width[i] = t < LIFT ? 0 : Math.max(HAIR, t * pitch * 0.9);
            boolean on = width[i] > 0;
            if (on && start < 0) {
                start = i;
            }
            if (start >= 0 && (!on || i == line.length() - 1)) {
                stroke(pen, ink, line, width, start, on ? i : i - 1);
                start = -1;
            }
        }
    }

    /// One touch of the burin, whose ends are drawn out to a point.
    private static void stroke(Pen pen, String ink, Line line, double[] width, int start, int end) {
        if (end - start < 1) {
            return;
        }
        double[] thick = Arrays.copyOfRange(width, start, end + 1);
        thick[0] = 0;
        thick[thick.length - 1] = 0;
        Line touch =
                new Line(Arrays.copyOfRange(line.x(), start, end + 1), Arrays.copyOfRange(line.y(), start, end + 1));
        pen.swell(touch, thick, ink);
    }

    /// The outline of a stroke through those points of the line.
    static Line ribbon(Line line, double[] width, int[] points) {
        int n = points.length;
        double[] xs = new double[2 * n];
        double[] ys = new double[2 * n];
        for (int i = 0; i < n; i++) {
            int at = points[i];
            int before = points[Math.max(0, i - 1)];
            int after = points[Math.min(n - 1, i + 1)];
            double dx = line.x()[after] - line.x()[before];
            double dy = line.y()[after] - line.y()[before];
            double length = StrictMath.hypot(dx, dy);
            double half = length == 0 ? 0 : width[at] / 2 / length;
            xs[i] = line.x()[at] - dy * half;
            ys[i] = line.y()[at] + dx * half;
            xs[2 * n - 1 - i] = line.x()[at] + dy * half;
            ys[2 * n - 1 - i] = line.y()[at] - dx * half;
        }
        return new Line(xs, ys);
    }

    /// Straight parallel lines over a box, `pitch` apart, at `angle` radians, sampled every `step`.
    public static List<Line> parallels(
            double left, double top, double right, double bottom, double pitch, double angle, double step) {
        double cx = (left + right) / 2;
        double cy = (top + bottom) / 2;
        double reach = StrictMath.hypot(right - left, bottom - top) / 2;
        List<Line> lines = new ArrayList<>();
        for (double off = -reach; off <= reach; off += pitch) {
            double shift = off;
            Line across = Line.graph(-reach, reach, step, x -> shift).placed(1, angle, cx, cy);
            Line cut = inside(across, left, top, right, bottom);
            if (cut != null) {
                lines.add(cut);
            }
        }
        return lines;
    }

    private static @Nullable Line inside(Line line, double left, double top, double right, double bottom) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < line.length(); i++) {
            double x = line.x()[i];
            double y = line.y()[i];
            if (x >= left && x <= right && y >= top && y <= bottom) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (last - first < 1) {
            return null;
        }
        return new Line(Arrays.copyOfRange(line.x(), first, last + 1), Arrays.copyOfRange(line.y(), first, last + 1));
    }

    /// Dark where inside the shape, paper outside.
    public static Tone within(Line shape, Tone tone) {
        return (x, y) -> shape.encloses(x, y) ? tone.at(x, y) : 0;
    }
}
