package org.mouseion.algorithms.drawing.scene;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.algorithms.drawing.ink.Line;
import org.mouseion.algorithms.drawing.ink.Sheet;

/// Bands that wander over mirrored squares. Each square carries two quarter circles turned one way or the other
/// (S. Truchet, "Mémoire sur les combinaisons", 1704, in C. S. Smith's form, 1987); mirroring in four makes a carpet of
/// it, and the fields between the bands take two colours that never meet their like across a band.
public final class TileWork implements Scene {

    private static final int MOST_SQUARES = 120;

    @Override
    public void draw(Sheet sheet) {
        double inner = Math.min(sheet.width(), sheet.height()) - 170;
        double longer = Math.max(sheet.width(), sheet.height()) - 170;
        // Squares enough to make a carpet, few enough that each can be drawn well.
        double most = Math.sqrt(MOST_SQUARES * inner / longer) / 2;
        int half = (int) Math.min(most, 4 + sheet.random().nextInt(3));
        double cell = inner / (2 * half);
        int across = 2 * (int) ((sheet.width() - 170) / cell / 2 + 1e-6);
        int down = 2 * (int) ((sheet.height() - 170) / cell / 2 + 1e-6);
        double left = (sheet.width() - across * cell) / 2;
        double top = (sheet.height() - down * cell) / 2;
        boolean[][] turned = quarter(sheet, down / 2, across / 2);
        for (int r = 0; r < down; r++) {
            for (int c = 0; c < across; c++) {
                fields(
                        sheet,
                        left + c * cell,
                        top + r * cell,
                        cell,
                        turned(turned, r, c, down, across),
                        (r + c) % 2 == 0);
            }
        }
        List<Line> bands = new ArrayList<>();
        for (int r = 0; r < down; r++) {
            for (int c = 0; c < across; c++) {
                bands.addAll(arcs(left + c * cell, top + r * cell, cell, turned(turned, r, c, down, across)));
            }
        }
        layer(sheet, bands, sheet.ink(), cell * 0.3);
        layer(sheet, bands, sheet.paper(), cell * 0.3 - 4);
        layer(sheet, bands, sheet.accent(), cell * 0.11);
        layer(sheet, bands, sheet.paper(), Math.max(1, cell * 0.11 - 4));
        knots(sheet, left, top, cell, across, down);
        border(sheet, left, top, across * cell, down * cell);
    }

    /// One quarter; the other three are its mirror images.
    private static boolean[][] quarter(Sheet sheet, int rows, int columns) {
        boolean[][] turned = new boolean[rows][columns];
        for (boolean[] row : turned) {
            for (int c = 0; c < columns; c++) {
                row[c] = sheet.chance(0.5);
            }
        }
        return turned;
    }

    private static boolean turned(boolean[][] quarter, int r, int c, int down, int across) {
        boolean mirroredDown = r >= down / 2;
        boolean mirroredAcross = c >= across / 2;
        boolean turned = quarter[mirroredDown ? down - 1 - r : r][mirroredAcross ? across - 1 - c : c];
        return turned ^ mirroredDown ^ mirroredAcross;
    }

    private static List<Line> arcs(double x, double y, double s, boolean turned) {
        double q = Math.PI / 2;
        return turned
                ? List.of(Line.arc(x + s, y, s / 2, s / 2, q, 2 * q), Line.arc(x, y + s, s / 2, s / 2, 3 * q, 4 * q))
                : List.of(Line.arc(x, y, s / 2, s / 2, 0, q), Line.arc(x + s, y + s, s / 2, s / 2, 2 * q, 3 * q));
    }

    private static void fields(Sheet sheet, double x, double y, double s, boolean turned, boolean even) {
        String corners = even ^ turned ? sheet.tint() : sheet.paper();
        String middle = even ^ turned ? sheet.paper() : sheet.tint();
        if (middle.equals(sheet.tint())) {
            sheet.pen().fill(Line.of(x, y, x + s, y, x + s, y + s, x, y + s), middle);
        }
        List<Line> arcs = arcs(x, y, s, turned);
        double[] apex = turned ? new double[] {x + s, y, x, y + s} : new double[] {x, y, x + s, y + s};
        for (int i = 0; i < 2; i++) {
            Line arc = arcs.get(i);
            Line sector = arc.then(Line.of(apex[2 * i], apex[2 * i + 1], arc.x()[0], arc.y()[0]));
            sheet.pen().fill(sector, corners);
        }
    }

    private static void layer(Sheet sheet, List<Line> bands, String colour, double width) {
        for (Line band : bands) {
            sheet.pen().stroke(band, colour, width);
        }
    }

    /// A small flower where four squares meet, on every second corner.
    private static void knots(Sheet sheet, double left, double top, double s, int across, int down) {
        for (int r = 0; r <= down; r += 2) {
            for (int c = r / 2 % 2 * 2; c <= across; c += 4) {
                double x = left + c * s;
                double y = top + r * s;
                for (int i = 0; i < 8; i++) {
                    double a = Math.PI * i / 4;
                    sheet.pen()
                            .dot(
                                    x + s * 0.13 * StrictMath.cos(a),
                                    y + s * 0.13 * StrictMath.sin(a),
                                    s * 0.042,
                                    sheet.ink());
                }
                sheet.pen().dot(x, y, s * 0.06, sheet.accent());
            }
        }
    }

    private static void border(Sheet sheet, double left, double top, double w, double h) {
        double band = 24;
        Line inner = Line.of(left, top, left + w, top, left + w, top + h, left, top + h, left, top);
        Line outer = Line.of(
                left - band,
                top - band,
                left - band,
                top + h + band,
                left + w + band,
                top + h + band,
                left + w + band,
                top - band,
                left - band,
                top - band);
        sheet.pen().fill(inner.then(outer), sheet.tint());
        sheet.pen().outline(inner, sheet.ink(), 2.4);
        sheet.pen().outline(outer, sheet.ink(), 2.4);
        int nw = (int) (w / band);
        int nh = (int) (h / band);
        for (int i = 0; i < nw; i++) {
            double x = left + w * (i + 0.5) / nw;
            lozenge(sheet, x, top - band / 2, band * 0.34, i % 2 == 0);
            lozenge(sheet, x, top + h + band / 2, band * 0.34, i % 2 == 0);
        }
        for (int i = 0; i < nh; i++) {
            double y = top + h * (i + 0.5) / nh;
            lozenge(sheet, left - band / 2, y, band * 0.34, i % 2 == 0);
            lozenge(sheet, left + w + band / 2, y, band * 0.34, i % 2 == 0);
        }
    }

    private static void lozenge(Sheet sheet, double x, double y, double s, boolean dark) {
        sheet.pen().fill(Line.of(x - s, y, x, y - s, x + s, y, x, y + s), dark ? sheet.ink() : sheet.accent());
    }
}
