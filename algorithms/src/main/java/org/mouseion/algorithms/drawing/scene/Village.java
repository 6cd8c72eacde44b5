package org.mouseion.algorithms.drawing.scene;

import org.mouseion.algorithms.drawing.ink.Line;
import org.mouseion.algorithms.drawing.ink.Sheet;

/// A few roofs and a steeple, small and far away.
final class Village {

    private Village() {}

    /// @param x of the steeple
    /// @param y of the ground
    /// @param size height of a house with its roof
    static void draw(Sheet sheet, double x, double y, double size) {
        int houses = 4 + sheet.random().nextInt(4);
        for (int i = 0; i < houses; i++) {
            double at = x + (i - houses / 2.0) * size * 0.95 + sheet.between(-0.25, 0.25) * size;
            house(sheet, at, y + sheet.between(-0.1, 0.25) * size, size * sheet.between(0.7, 1.05));
        }
        steeple(sheet, x, y, size);
    }

    private static void house(Sheet sheet, double x, double y, double s) {
        double w = s * 0.5;
        sheet.pen()
                .shape(
                        Line.of(x - w, y, x - w, y - s * 0.45, x + w, y - s * 0.45, x + w, y),
                        sheet.paper(),
                        sheet.ink(),
                        1);
        sheet.pen()
                .shape(
                        Line.of(
                                x - w * 1.15,
                                y - s * 0.42,
                                x - w * 0.55,
                                y - s,
                                x + w * 0.75,
                                y - s,
                                x + w * 1.15,
                                y - s * 0.42),
                        sheet.ink(),
                        sheet.ink(),
                        1);
        sheet.pen()
                .fill(
                        Line.of(
                                x - w * 0.4,
                                y - s * 0.3,
                                x - w * 0.1,
                                y - s * 0.3,
                                x - w * 0.1,
                                y - s * 0.1,
                                x - w * 0.4,
                                y - s * 0.1),
                        sheet.accent());
        sheet.pen()
                .fill(
                        Line.of(x + w * 0.2, y - s * 0.3, x + w * 0.5, y - s * 0.3, x + w * 0.5, y, x + w * 0.2, y),
                        sheet.ink());
    }

    private static void steeple(Sheet sheet, double x, double y, double s) {
        double w = s * 0.22;
        sheet.pen()
                .shape(
                        Line.of(x - w, y, x - w, y - s * 1.5, x + w, y - s * 1.5, x + w, y),
                        sheet.paper(),
                        sheet.ink(),
                        1);
        sheet.pen().fill(Line.of(x - w * 1.2, y - s * 1.48, x, y - s * 2.9, x + w * 1.2, y - s * 1.48), sheet.ink());
        sheet.pen()
                .fill(
                        Line.of(
                                x - w * 0.3,
                                y - s * 1.3,
                                x + w * 0.3,
                                y - s * 1.3,
                                x + w * 0.3,
                                y - s * 0.95,
                                x - w * 0.3,
                                y - s * 0.95),
                        sheet.ink());
    }
}
