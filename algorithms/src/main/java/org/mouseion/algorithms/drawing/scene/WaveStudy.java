package org.mouseion.algorithms.drawing.scene;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.algorithms.drawing.ink.Engraving;
import org.mouseion.algorithms.drawing.ink.Line;
import org.mouseion.algorithms.drawing.ink.Pen;
import org.mouseion.algorithms.drawing.ink.Sheet;

/// Rows of waves under a graded sky. A crest is a trochoid, the form that deep-water waves truly have (F. J. von
/// Gerstner, "Theorie der Wellen", 1804); rows grow towards the viewer, and each covers the one behind. Under a crest
/// the lines follow its form and swell on its shaded side.
public final class WaveStudy implements Scene {

    /// 1 would be a wave about to break.
    private static final double STEEPNESS = 0.82;

    private record Row(double y, double height, double length, double phase) {}

    @Override
    public void draw(Sheet sheet) {
        double horizon = sheet.height() * sheet.between(0.3, 0.42);
        sky(sheet, horizon);
        boolean boats = sheet.about("ship", "boat", "harbour", "raft", "fishing", "canoe", "galleon");
        double storm = sheet.about("storm", "wreck", "wave", "battle") ? 1.5 : sheet.about("calm") ? 0.55 : 1;
        List<Row> rows = rows(sheet, horizon, storm);
        int fleet = boats ? 3 : sheet.chance(0.4) ? 1 : 0;
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0 && i % 3 == 1 && fleet > 0) {
                Row row = rows.get(i);
                double x = sheet.width() * sheet.between(0.12, 0.88);
                Boat.draw(sheet, x, row.y - row.height * 0.4, 22 + row.height * 1.7, sheet.between(-0.12, 0.12));
                fleet--;
            }
            wave(sheet, rows.get(i), i);
        }
    }

    private static void sky(Sheet sheet, double horizon) {
        double sunX = sheet.width() * sheet.between(0.2, 0.8);
        double sunR = sheet.between(45, 80);
        double sunY = horizon - sunR * sheet.between(0.2, 1.5);
        sheet.pen().dot(sunX, sunY, sunR, sheet.accent());
        double pitch = 10.5;
        List<Line> lines = Engraving.parallels(0, 0, sheet.width(), horizon, pitch, 0, 14);
        Engraving.along(sheet.pen(), sheet.ink(), lines, pitch, (x, y) -> {
            if (StrictMath.hypot(x - sunX, y - sunY) < sunR + 5) {
                return 0;
            }
            double graded = 0.75 * (1 - y / horizon) * (1 - y / horizon);
            double cloud = 0.55 * Math.max(0, sheet.noise().hills(x / 260, y / 60, 3) - 0.04);
            return graded + cloud;
        });
    }

    private static List<Row> rows(Sheet sheet, double horizon, double storm) {
        List<Row> rows = new ArrayList<>();
        double y = horizon + 4;
        double height = 2.5;
        while (y < sheet.height() + height) {
            double near = (y - horizon) / (sheet.height() - horizon);
            height = storm * (3 + 40 * StrictMath.pow(near, 1.35)) * sheet.between(0.85, 1.15);
            rows.add(new Row(y, height, Math.max(34, height * sheet.between(6.3, 8.6)), sheet.between(0, 2 * Math.PI)));
            y += 9 + height * 1.35;
        }
        return rows;
    }

    private static void wave(Sheet sheet, Row row, int index) {
        Pen pen = sheet.pen();
        Line crest = crest(sheet, row, 1, 0);
        Line below = Line.of(sheet.width() + 60, sheet.height() + 60, -60, sheet.height() + 60);
        pen.shape(crest.then(below), index % 2 == 0 ? sheet.paper() : sheet.tint(), sheet.ink(), 1 + row.height / 22);
        int folds = (int) Math.clamp(row.height / 6, row.height < 6 ? 0 : 1, 6);
        double gap = row.height * 1.5 / (folds + 1);
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i <= folds; i++) {
            lines.add(crest(sheet, row, 1 - (double) i / (folds + 2), i * gap));
        }
        double k = 2 * Math.PI / row.length;
        Engraving.along(pen, sheet.ink(), lines, Math.min(gap, 8), (x, y) -> {
            double lee = 0.5 + 0.5 * StrictMath.sin(k * x + row.phase + 0.6);
            return 0.1 + 0.62 * lee * lee - 0.15 * sheet.noise().at(x / 50, y / 30);
        });
        foam(sheet, row, crest);
    }

    private static Line crest(Sheet sheet, Row row, double share, double lower) {
        double k = 2 * Math.PI / row.length;
        int n = (int) ((sheet.width() + 240) / Math.max(3, row.length / 30));
        double[] xs = new double[n];
        double[] ys = new double[n];
        for (int i = 0; i < n; i++) {
            double x0 = -120 + (sheet.width() + 240) * i / (n - 1);
            // Waves come in groups: the swell rises and falls along the crest.
            double group = 0.62 + 0.55 * sheet.noise().at(x0 / (row.length * 1.7), row.y / 40);
            double a = row.height * Math.clamp(group, 0.12, 1.1) * share;
            double angle = k * x0 + row.phase;
            xs[i] = x0 - STEEPNESS * a * StrictMath.sin(angle) * 0.95;
            ys[i] = row.y + lower - a * StrictMath.cos(angle);
        }
        return new Line(xs, ys);
    }

    /// Drops above the highest crests of the nearest rows.
    private static void foam(Sheet sheet, Row row, Line crest) {
        if (row.height < 20) {
            return;
        }
        for (int i = 1; i < crest.length() - 1; i++) {
            boolean top = crest.y()[i] < crest.y()[i - 1] && crest.y()[i] <= crest.y()[i + 1];
            if (top && crest.y()[i] < row.y - row.height * 0.55) {
                for (int d = 0; d < 6; d++) {
                    double x = crest.x()[i] + sheet.between(-0.9, 0.5) * row.height;
                    double y = crest.y()[i] - sheet.between(-0.15, 0.75) * row.height;
                    sheet.pen().disc(x, y, sheet.between(1.2, 3.6), sheet.paper(), sheet.ink(), 0.9);
                }
            }
        }
    }
}
