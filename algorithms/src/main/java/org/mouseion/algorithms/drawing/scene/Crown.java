package org.mouseion.algorithms.drawing.scene;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.algorithms.drawing.ink.Engraving;
import org.mouseion.algorithms.drawing.ink.Line;
import org.mouseion.algorithms.drawing.ink.Sheet;

/// What stands on top of a front: pediment, dome, gable or battlements, and towers at its sides.
final class Crown {

    private Crown() {}

    static void draw(Sheet sheet, Manner manner, double cx, double top, double half, double foot) {
        switch (manner.top()) {
            case PEDIMENT -> pediment(sheet, cx, top - 9, half + 8, half * 0.3);
            case GABLE ->
                pediment(
                        sheet,
                        cx,
                        top - 9,
                        half * (manner.towers() ? 0.62 : 1.02),
                        half * (manner.towers() ? 0.62 : 0.5));
            case DOME -> dome(sheet, cx, top - 9, half * 0.52);
            case BATTLEMENTS -> battlements(sheet, cx - half, cx + half, top - 9, 13);
        }
        if (manner.towers()) {
            for (int side = -1; side <= 1; side += 2) {
                tower(
                        sheet,
                        manner,
                        cx + side * half * (manner.top() == Manner.Top.DOME ? 1.18 : 0.94),
                        foot,
                        top,
                        half * (manner.top() == Manner.Top.DOME ? 0.1 : 0.22));
            }
        }
    }

    private static void pediment(Sheet sheet, double cx, double y, double half, double rise) {
        Line outer = Line.of(cx - half, y, cx, y - rise, cx + half, y);
        sheet.pen().shape(outer, sheet.paper(), sheet.ink(), 1.3);
        double in = 0.86;
        Line field = Line.of(cx - half * in, y - 6, cx, y - 6 - (rise - 8) * in, cx + half * in, y - 6);
        sheet.pen().shape(field, sheet.tint(), sheet.ink(), 0.9);
        List<Line> lines = Engraving.parallels(cx - half, y - rise, cx + half, y - 6, 6, 0, 9);
        Engraving.along(
                sheet.pen(), sheet.ink(), lines, 6, Engraving.within(field, (x, py) -> 0.28 + 0.3 * (x - cx) / half));
        double r = rise * 0.24;
        double ry = y - 8 - rise * 0.36;
        for (int i = 0; i < 3; i++) {
            sheet.pen()
                    .shape(
                            Line.circle(cx, ry, r * (1 - 0.28 * i)),
                            i == 2 ? sheet.accent() : sheet.paper(),
                            sheet.ink(),
                            1);
        }
        for (int i = 0; i < 12; i++) {
            sheet.pen().stroke(Line.of(r * 0.46, 0, r * 0.7, 0).placed(1, Math.PI * i / 6, cx, ry), sheet.ink(), 1);
        }
    }

    private static void dome(Sheet sheet, double cx, double y, double r) {
        double drum = r * 0.42;
        Facade.box(sheet, cx - r * 1.04, y - drum, cx + r * 1.04, y, sheet.paper(), 1.2);
        int windows = 7;
        for (int i = 0; i < windows; i++) {
            double x = cx - r * 0.94 * StrictMath.cos(Math.PI * (i + 0.5) / windows);
            double w = r * 0.17 * StrictMath.sin(Math.PI * (i + 0.5) / windows);
            Opening.draw(
                    sheet,
                    new Manner(false, false, false, Manner.Top.DOME, false, 1, 1),
                    x,
                    y - drum * 0.14,
                    w,
                    drum * 0.66,
                    0);
        }
        Facade.box(sheet, cx - r * 1.1, y - drum - 6, cx + r * 1.1, y - drum, sheet.paper(), 1);
        double base = y - drum - 6;
        double rise = r * 1.08;
        Line shell = Line.arc(cx, base, r, rise, Math.PI, 2 * Math.PI);
        sheet.pen().shape(shell, sheet.paper(), sheet.ink(), 1.3);
        List<Line> ribs = new ArrayList<>();
        int n = 22;
        for (int i = 1; i < n; i++) {
            ribs.add(rib(cx, base, r * -StrictMath.cos(Math.PI * i / n), rise));
        }
        Engraving.along(
                sheet.pen(),
                sheet.ink(),
                ribs,
                r * 0.11,
                (x, py) -> 0.14 + 0.62 * Math.max(0, (x - cx) / r) + 0.2 * Math.max(0, (cx - x) / r - 0.7));
        double lantern = r * 0.13;
        double top = base - rise;
        Facade.box(sheet, cx - lantern, top - lantern * 2.2, cx + lantern, top + 4, sheet.paper(), 1);
        for (int i = -1; i <= 1; i++) {
            sheet.pen()
                    .fill(
                            Line.of(
                                    cx + i * lantern * 0.62 - 2,
                                    top - lantern * 1.7,
                                    cx + i * lantern * 0.62 + 2,
                                    top - lantern * 1.7,
                                    cx + i * lantern * 0.62 + 2,
                                    top,
                                    cx + i * lantern * 0.62 - 2,
                                    top),
                            sheet.ink());
        }
        sheet.pen()
                .shape(
                        Line.arc(cx, top - lantern * 2.2, lantern * 1.2, lantern * 1.5, Math.PI, 2 * Math.PI),
                        sheet.accent(),
                        sheet.ink(),
                        1);
        sheet.pen().stroke(Line.of(cx, top - lantern * 3.7, cx, top - lantern * 5.4), sheet.ink(), 1.6);
    }

    private static Line rib(double cx, double base, double across, double rise) {
        int n = 14;
        double[] xs = new double[n];
        double[] ys = new double[n];
        for (int i = 0; i < n; i++) {
            double a = Math.PI / 2 * i / (n - 1);
            xs[i] = cx + across * StrictMath.cos(a);
            ys[i] = base - rise * StrictMath.sin(a);
        }
        return new Line(xs, ys);
    }

    private static void battlements(Sheet sheet, double left, double right, double y, double s) {
        int n = (int) ((right - left) / (2 * s));
        double step = (right - left) / (2 * n + 1);
        for (int i = 0; i <= n; i++) {
            double x = left + 2 * i * step;
            Facade.box(sheet, x, y - s, x + step, y + 1, sheet.paper(), 1.1);
        }
    }

    private static void tower(Sheet sheet, Manner manner, double x, double foot, double top, double half) {
        double rise = foot - top;
        double y = top - rise * sheet.between(0.3, 0.36);
        Facade.box(sheet, x - half, y, x + half, foot, sheet.paper(), 1.3);
        List<Line> courses = Engraving.parallels(x - half, y, x + half, foot, 7, 0, 6);
        Engraving.along(sheet.pen(), sheet.ink(), courses, 7, (px, py) -> 0.1 + 0.55 * Math.max(0, (px - x) / half));
        int floors = half < 30 ? 2 : 4;
        for (int i = 0; i < floors; i++) {
            double at = foot - (foot - y) * (i + 0.62) / (floors + 0.4) + 14;
            Opening.draw(sheet, manner, x, at, half * 0.5, (foot - y) / floors * 0.42, 0);
        }
        Facade.box(sheet, x - half * 1.14, y - 7, x + half * 1.14, y + 3, sheet.paper(), 1.1);
        switch (manner.top()) {
            case BATTLEMENTS -> battlements(sheet, x - half * 1.14, x + half * 1.14, y - 7, 8);
            case DOME -> {
                sheet.pen()
                        .shape(
                                Line.arc(x, y - 7, half * 1.1, half * 1.9, Math.PI, 2 * Math.PI),
                                sheet.tint(),
                                sheet.ink(),
                                1.1);
                sheet.pen().stroke(Line.of(x, y - 7 - half * 1.9, x, y - 7 - half * 2.9), sheet.ink(), 1.4);
            }
            case PEDIMENT, GABLE -> {
                double spire = half * 2.6;
                sheet.pen()
                        .shape(
                                Line.of(x - half * 1.05, y - 7, x, y - 7 - spire, x + half * 1.05, y - 7),
                                sheet.paper(),
                                sheet.ink(),
                                1.1);
                List<Line> slates = Engraving.parallels(x - half, y - spire, x + half, y - 7, 6, 0, 5);
                Line roof = Line.of(x - half * 1.05, y - 7, x, y - 7 - spire, x + half * 1.05, y - 7);
                Engraving.along(
                        sheet.pen(),
                        sheet.ink(),
                        slates,
                        6,
                        Engraving.within(roof, (px, py) -> 0.3 + 0.5 * (px - x) / half));
            }
        }
    }
}
