package org.mouseion.algorithms.drawing.scene;

import java.util.ArrayDeque;
import java.util.List;
import org.mouseion.algorithms.drawing.ink.Contours;
import org.mouseion.algorithms.drawing.ink.Line;
import org.mouseion.algorithms.drawing.ink.Sheet;

/// The chart of an island that is nowhere: land from summed noise, coasts by marching squares, water lines that fade
/// from the shore as engravers drew them, mountains in profile, rhumb lines and a rose.
public final class CoastChart implements Scene {

    private static final double CELL = 8;

    @Override
    public void draw(Sheet sheet) {
        int columns = (int) (sheet.width() / CELL) + 2;
        int rows = (int) (sheet.height() / CELL) + 2;
        double[][] land = land(sheet, rows, columns);
        double roseX = sheet.width() * (sheet.chance(0.5) ? 0.17 : 0.83);
        double roseY = sheet.height() * (sheet.chance(0.5) ? 0.2 : 0.8);
        Rose.rhumbs(sheet, roseX, roseY);
        double[][] offshore = distance(land);
        double far = 5;
        for (int i = 0; i < 7; i++) {
            for (Line line : Contours.at(far / CELL, offshore, CELL)) {
                if (line.length() > 8) {
                    sheet.pen().stroke(line, sheet.ink(), 1.1 - 0.12 * i);
                }
            }
            far += 5 + 1.9 * i;
        }
        for (Line coast : Contours.at(0, land, CELL)) {
            if (coast.length() > 10) {
                sheet.pen().shape(coast, sheet.paper(), sheet.ink(), 2);
            }
        }
        for (Line shade : Contours.at(0.02, land, CELL)) {
            if (shade.length() > 14) {
                sheet.pen().stroke(shade, sheet.accent(), 1.3);
            }
        }
        Relief.draw(sheet, land, CELL);
        Rose.draw(sheet, roseX, roseY, Math.min(sheet.width(), sheet.height()) * 0.085);
        border(sheet);
    }

    private static double[][] land(Sheet sheet, int rows, int columns) {
        double[][] land = new double[rows][columns];
        double cx = sheet.between(0.44, 0.56);
        double cy = sheet.between(0.44, 0.56);
        double shift = sheet.between(0, 50);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                double u = (double) c / (columns - 1);
                double v = (double) r / (rows - 1);
                double dx = (u - cx) * 2.1;
                double dy = (v - cy) * 2.1;
                double fall = dx * dx + dy * dy;
                double rough =
                        sheet.noise().hills(u * 3.4 * sheet.width() / 1000 + shift, v * 3.4 * sheet.height() / 1000, 6);
                // The sea closes the sheet on every side.
                double edge = Math.min(Math.min(u, 1 - u), Math.min(v, 1 - v));
                land[r][c] = 0.3 + 0.95 * rough - 0.52 * fall - (edge < 0.1 ? (0.1 - edge) * 9 : 0);
            }
        }
        return land;
    }

    /// Cells from each place to the nearest land, by breadth first with the diagonal's true length approximated; land
    /// 0.
    private static double[][] distance(double[][] land) {
        int rows = land.length;
        int columns = land[0].length;
        double[][] d = new double[rows][columns];
        ArrayDeque<int[]> open = new ArrayDeque<>();
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                d[r][c] = land[r][c] > 0 ? 0 : Double.MAX_VALUE;
                if (land[r][c] > 0) {
                    open.add(new int[] {r, c});
                }
            }
        }
        while (!open.isEmpty()) {
            int[] at = open.poll();
            for (int dr = -1; dr <= 1; dr++) {
                for (int dc = -1; dc <= 1; dc++) {
                    int r = at[0] + dr;
                    int c = at[1] + dc;
                    double further = d[at[0]][at[1]] + Math.sqrt(dr * dr + dc * dc);
                    if (r >= 0 && c >= 0 && r < rows && c < columns && further < d[r][c] - 1e-9) {
                        d[r][c] = further;
                        open.add(new int[] {r, c});
                    }
                }
            }
        }
        return smoothed(smoothed(d));
    }

    private static double[][] smoothed(double[][] d) {
        double[][] out = new double[d.length][];
        for (int r = 0; r < d.length; r++) {
            out[r] = d[r].clone();
            for (int c = 1; c + 1 < d[r].length && r > 0 && r + 1 < d.length; c++) {
                out[r][c] = (4 * d[r][c] + d[r - 1][c] + d[r + 1][c] + d[r][c - 1] + d[r][c + 1]) / 8;
            }
        }
        return out;
    }

    /// Degrees along the edge, black and white in turn.
    private static void border(Sheet sheet) {
        double inset = 28;
        double band = 10;
        double w = sheet.width() - 2 * inset;
        double h = sheet.height() - 2 * inset;
        Line inner = Line.of(
                inset + band,
                inset + band,
                inset + w - band,
                inset + band,
                inset + w - band,
                inset + h - band,
                inset + band,
                inset + h - band);
        Line outer = Line.of(inset, inset, inset, inset + h, inset + w, inset + h, inset + w, inset, inset, inset);
        sheet.pen().fill(outer.then(inner).then(Line.of(inset + band, inset + band, inset, inset)), sheet.paper());
        int across = 2 * (int) (w / 70) + 1;
        int down = 2 * (int) (h / 70) + 1;
        for (int i = 0; i < across; i += 2) {
            double x = inset + w * i / across;
            for (double y : List.of(inset, inset + h - band)) {
                sheet.pen().fill(Line.of(x, y, x + w / across, y, x + w / across, y + band, x, y + band), sheet.ink());
            }
        }
        for (int i = 0; i < down; i += 2) {
            double y = inset + h * i / down;
            for (double x : List.of(inset, inset + w - band)) {
                sheet.pen().fill(Line.of(x, y, x + band, y, x + band, y + h / down, x, y + h / down), sheet.ink());
            }
        }
        sheet.pen().outline(inner, sheet.ink(), 1);
    }
}
