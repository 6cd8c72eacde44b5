package org.mouseion.algorithms.drawing.scene;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.algorithms.drawing.ink.Engraving;
import org.mouseion.algorithms.drawing.ink.Line;
import org.mouseion.algorithms.drawing.ink.Sheet;

/// A vessel turned on the wheel: a surface of revolution seen a little from above, with painted bands.
final class Vessel {

    /// How much of each ring's depth is seen.
    private static final double TILT = 0.13;

    private Vessel() {}

    static void draw(Sheet sheet) {
        double cx = sheet.width() / 2;
        double bottom = sheet.height() * 0.84;
        double tall = sheet.height() * sheet.between(0.56, 0.68);
        double wide = Math.min(sheet.width() * 0.3, tall * sheet.between(0.3, 0.44));
        Line form = Line.smooth(
                0,
                sheet.between(0.34, 0.5),
                0.05,
                sheet.between(0.3, 0.46),
                0.3,
                sheet.between(0.72, 0.98),
                0.56,
                sheet.between(0.86, 1.04),
                0.76,
                sheet.between(0.4, 0.72),
                0.88,
                sheet.between(0.26, 0.42),
                1,
                sheet.between(0.4, 0.62));
        table(sheet, cx, bottom, wide);
        if (sheet.chance(0.6)) {
            handles(sheet, cx, bottom, tall, wide, form);
        }
        body(sheet, cx, bottom, tall, wide, form);
    }

    private static double radius(Line form, double t) {
        double[] at = form.x();
        int i = 1;
        while (i < at.length - 1 && at[i] < t) {
            i++;
        }
        double u = (t - at[i - 1]) / Math.max(1e-9, at[i] - at[i - 1]);
        return form.y()[i - 1] + Math.clamp(u, 0, 1) * (form.y()[i] - form.y()[i - 1]);
    }

    private static void body(Sheet sheet, double cx, double bottom, double tall, double wide, Line form) {
        Line left = Line.graph(0, 1, 0.02, t -> t);
        double[] lx = new double[left.length()];
        double[] rx = new double[left.length()];
        double[] ys = new double[left.length()];
        for (int i = 0; i < lx.length; i++) {
            double r = wide * radius(form, left.x()[i]);
            lx[i] = cx - r;
            rx[i] = cx + r;
            ys[i] = bottom - tall * left.x()[i];
        }
        double mouth = wide * radius(form, 1);
        double foot = wide * radius(form, 0);
        Line outline = new Line(lx, ys)
                .then(Line.arc(cx, bottom - tall, mouth, mouth * TILT, Math.PI, 2 * Math.PI))
                .then(new Line(rx, ys).reversed())
                .then(Line.arc(cx, bottom, foot, foot * TILT, 0, Math.PI));
        sheet.pen().shape(outline, sheet.paper(), sheet.ink(), 1.6);
        List<Line> rings = new ArrayList<>();
        double pitch = 6.5;
        int n = (int) (tall / pitch);
        double[] height = new double[n];
        for (int i = 0; i < n; i++) {
            double t = (i + 0.5) / n;
            double r = wide * radius(form, t);
            rings.add(Line.arc(cx, bottom - tall * t, r, r * TILT, Math.PI * 0.995, 0.005));
            height[i] = t;
        }
        int figures = 8 + 2 * sheet.random().nextInt(6);
        double band = sheet.between(0.44, 0.54);
        int pattern = sheet.random().nextInt(3);
        for (int i = 0; i < n; i++) {
            double t = height[i];
            double r = wide * radius(form, t);
            double lean = (radius(form, t + 0.02) - radius(form, t - 0.02)) * wide / (0.04 * tall);
            Engraving.along(sheet.pen(), sheet.ink(), List.of(rings.get(i)), pitch, (x, y) -> {
                double across = Math.clamp((x - cx) / r, -1, 1);
                double light = 0.12 + 0.6 * Math.max(0, across + 0.12) - 0.16 * lean + (across < -0.86 ? 0.3 : 0);
                return light + painted(t, StrictMath.asin(across), band, figures, pattern);
            });
        }
        lip(sheet, cx, bottom - tall, mouth);
    }

    /// Bands of decoration, as darkness added to the clay: how far up (0 … 1) and how far round (radians).
    private static double painted(double t, double round, double band, int figures, int pattern) {
        for (double line : new double[] {band - 0.115, band + 0.115, 0.07, 0.9}) {
            if (Math.abs(t - line) < 0.011) {
                return 0.6;
            }
        }
        double v = (t - band) / 0.09;
        if (Math.abs(v) > 1) {
            return 0;
        }
        double u = round / (2 * Math.PI) * figures;
        u -= Math.floor(u);
        return switch (pattern) {
            case 0 -> Math.abs(v) < 1 - 2 * Math.abs(u - 0.5) ? 0.62 : 0; // lozenges
            case 1 ->
                StrictMath.hypot((u - 0.5) * 2.2, v) < 0.85 && StrictMath.hypot((u - 0.5) * 2.2, v) > 0.42
                        ? 0.62
                        : 0; // rings
            default -> Math.abs(v - 0.8 * StrictMath.sin(2 * Math.PI * u)) < 0.34 ? 0.62 : 0; // a wave
        };
    }

    private static void lip(Sheet sheet, double cx, double y, double r) {
        Line rim = Line.arc(cx, y, r, r * TILT, 0, 2 * Math.PI);
        sheet.pen().shape(rim, sheet.tint(), sheet.ink(), 1.6);
        Line inner = Line.arc(cx, y + 1.5, r * 0.86, r * TILT * 0.8, 0, 2 * Math.PI);
        sheet.pen().shape(inner, sheet.ink(), sheet.ink(), 1);
    }

    private static void handles(Sheet sheet, double cx, double bottom, double tall, double wide, Line form) {
        for (int side = -1; side <= 1; side += 2) {
            double low = wide * radius(form, 0.62);
            double high = wide * radius(form, 0.9);
            Line handle = Line.smooth(
                    cx + side * low * 0.96, bottom - tall * 0.62,
                    cx + side * (low + wide * 0.34), bottom - tall * 0.72,
                    cx + side * (low + wide * 0.22), bottom - tall * 0.9,
                    cx + side * high * 0.9, bottom - tall * 0.91);
            sheet.pen().stroke(handle, sheet.ink(), wide * 0.1 + 2.6);
            sheet.pen().stroke(handle, sheet.paper(), wide * 0.1);
            sheet.pen().stroke(handle.moved(side * wide * 0.02, 2), sheet.ink(), 1);
        }
    }

    private static void table(Sheet sheet, double cx, double bottom, double wide) {
        double edge = bottom + wide * 0.2;
        double pitch = 8;
        Engraving.along(
                sheet.pen(),
                sheet.ink(),
                Engraving.parallels(0, 0, sheet.width(), edge, pitch, 0, 18),
                pitch,
                (x, y) -> 0.2
                        + 0.34 * (x / sheet.width()) * (y / edge)
                        + 0.24 * sheet.noise().hills(x / 260, y / 200, 2));
        sheet.pen()
                .shape(
                        Line.of(
                                -10,
                                bottom - wide * 0.16,
                                sheet.width() + 10,
                                bottom - wide * 0.16,
                                sheet.width() + 10,
                                sheet.height() + 10,
                                -10,
                                sheet.height() + 10),
                        sheet.paper(),
                        sheet.ink(),
                        1.4);
        Engraving.along(
                sheet.pen(),
                sheet.ink(),
                Engraving.parallels(0, bottom - wide * 0.14, sheet.width(), sheet.height(), 7, 0, 12),
                7,
                (x, y) -> {
                    double sx = (x - cx - wide * 0.75) / (wide * 1.5);
                    double sy = (y - bottom + wide * 0.02) / (wide * 0.2);
                    return 0.8 - 0.8 * (sx * sx + sy * sy) > 0
                            ? 0.7 * (1 - 0.7 * (sx * sx + sy * sy))
                            : 0.05 + 0.1 * sheet.noise().at(x / 120, y / 14);
                });
    }
}
