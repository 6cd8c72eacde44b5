package org.mouseion.algorithms.drawing.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mouseion.algorithms.drawing.ink.Line;
import org.mouseion.algorithms.drawing.ink.Sheet;

/// What stands on the land of a chart: mountains in profile where it is high, woods where it is low, rivers that fall
/// from one to the sea, and a few towns on the shore.
final class Relief {

    private record Spot(double x, double y, double height) {}

    private Relief() {}

    static void draw(Sheet sheet, double[][] land, double cell) {
        List<Spot> peaks = spots(sheet, land, cell, 0.3, 9, 27);
        for (int i = 0; i < peaks.size(); i += 5) {
            river(sheet, land, cell, peaks.get(i));
        }
        List<Spot> all = new ArrayList<>(peaks);
        all.addAll(spots(sheet, land, cell, 0.13, 0.24, 25));
        all.sort(Comparator.comparingDouble(Spot::y)); // nearer ones cover those behind
        for (Spot spot : all) {
            if (spot.height > 0.3) {
                mountain(sheet, spot);
            } else {
                tree(sheet, spot);
            }
        }
        for (Spot town : spots(sheet, land, cell, 0.03, 0.08, 130)) {
            sheet.pen().disc(town.x, town.y, 4, sheet.paper(), sheet.ink(), 1.4);
            sheet.pen().dot(town.x, town.y, 1.6, sheet.accent());
        }
    }

    /// Places between two heights, no two nearer than `apart` (dart throwing: R. Cook, "Stochastic Sampling", 1986).
    private static List<Spot> spots(Sheet sheet, double[][] land, double cell, double low, double high, double apart) {
        List<Spot> found = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            double x = sheet.between(50, sheet.width() - 50);
            double y = sheet.between(50, sheet.height() - 50);
            double h = land[(int) (y / cell)][(int) (x / cell)];
            if (h > low
                    && h < high
                    && found.stream().allMatch(s -> StrictMath.hypot(s.x - x, (s.y - y) * 1.5) > apart)) {
                found.add(new Spot(x, y, h));
            }
        }
        return found;
    }

    private static void mountain(Sheet sheet, Spot spot) {
        double s = 11 + 34 * (spot.height - 0.25) * sheet.between(0.8, 1.2);
        double lean = sheet.between(-0.15, 0.15) * s;
        Line outline = Line.smooth(
                spot.x - s,
                spot.y,
                spot.x - s * 0.45,
                spot.y - s * 0.52,
                spot.x + lean,
                spot.y - s * 1.15,
                spot.x + s * 0.5,
                spot.y - s * 0.44,
                spot.x + s,
                spot.y);
        sheet.pen().fill(outline, sheet.paper());
        sheet.pen().stroke(outline, sheet.ink(), 1.1);
        int strokes = 4 + (int) (s / 6);
        for (int i = 0; i < strokes; i++) {
            double t = (i + 0.3) / strokes;
            double x = spot.x + lean + t * s * 0.86;
            double y = spot.y - s * 1.1 * (1 - t * 0.92);
            double length = s * (0.62 - 0.4 * t);
            sheet.pen().stroke(Line.of(x, y, x - length * 0.3, y + length), sheet.ink(), 0.8);
        }
    }

    private static void tree(Sheet sheet, Spot spot) {
        double s = sheet.between(4.5, 6.5);
        sheet.pen()
                .shape(
                        Line.arc(spot.x, spot.y - s, s * 0.8, s, -Math.PI * 1.1, Math.PI * 0.1),
                        sheet.paper(),
                        sheet.ink(),
                        0.7);
        sheet.pen().stroke(Line.of(spot.x, spot.y - s * 0.6, spot.x, spot.y + s * 0.4), sheet.ink(), 0.8);
        sheet.pen()
                .stroke(
                        Line.of(spot.x + s * 0.3, spot.y - s * 1.5, spot.x + s * 0.45, spot.y - s * 0.6),
                        sheet.ink(),
                        0.7);
    }

    private static void river(Sheet sheet, double[][] land, double cell, Spot spring) {
        List<double[]> way = new ArrayList<>();
        double x = spring.x;
        double y = spring.y;
        for (int i = 0; i < 160; i++) {
            way.add(new double[] {x, y});
            int r = Math.clamp((int) Math.round(y / cell), 1, land.length - 2);
            int c = Math.clamp((int) Math.round(x / cell), 1, land[0].length - 2);
            if (land[r][c] < 0) {
                break;
            }
            double gx = land[r][c + 1] - land[r][c - 1];
            double gy = land[r + 1][c] - land[r - 1][c];
            double steep = StrictMath.hypot(gx, gy);
            if (steep < 1e-4) {
                return; // a lake would be needed here
            }
            x -= 5 * gx / steep - 1.6 * sheet.noise().at(x / 22, y / 22);
            y -= 5 * gy / steep - 1.6 * sheet.noise().at(y / 22, x / 22 + 9);
        }
        int r = Math.clamp((int) Math.round(y / cell), 0, land.length - 1);
        int c = Math.clamp((int) Math.round(x / cell), 0, land[0].length - 1);
        if (way.size() < 6 || land[r][c] > 0) {
            return; // it never reached the sea
        }
        sheet.pen()
                .stroke(
                        new Line(
                                way.stream().mapToDouble(p -> p[0]).toArray(),
                                way.stream().mapToDouble(p -> p[1]).toArray()),
                        sheet.ink(),
                        1.3);
    }
}
