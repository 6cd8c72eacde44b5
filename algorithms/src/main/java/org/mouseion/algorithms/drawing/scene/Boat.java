package org.mouseion.algorithms.drawing.scene;

import java.util.List;
import org.mouseion.algorithms.drawing.ink.Line;
import org.mouseion.algorithms.drawing.ink.Pen;
import org.mouseion.algorithms.drawing.ink.Sheet;

/// A small sailing boat, for the waves and the harbour.
final class Boat {

    private Boat() {}

    /// @param x of the middle of the hull
    /// @param y of the waterline
    /// @param size length of the hull, in units
    /// @param heel in radians
    static void draw(Sheet sheet, double x, double y, double size, double heel) {
        Pen pen = sheet.pen();
        double thin = Math.max(0.7, size / 60);
        Line mast = Line.of(0, 0, 0, -1.05).placed(size, heel, x, y);
        pen.stroke(mast, sheet.ink(), thin * 1.4);
        Line sail = Line.smooth(0.03, -1.02, 0.3, -0.62, 0.5, -0.16)
                .then(Line.smooth(0.5, -0.16, 0.26, -0.12, 0.03, -0.14));
        pen.shape(sail.placed(size, heel, x, y), sheet.paper(), sheet.ink(), thin);
        Line jib = Line.smooth(-0.03, -0.94, -0.2, -0.5, -0.46, -0.14).then(Line.of(-0.46, -0.14, -0.03, -0.17));
        pen.shape(jib.placed(size, heel, x, y), sheet.paper(), sheet.ink(), thin);
        for (double cut : List.of(0.3, 0.5, 0.7)) {
            Line seam = Line.smooth(
                    0.03, -1.02 + cut * 0.86, 0.2 * cut + 0.02, -1.0 + cut * 0.86, 0.46 * cut + 0.02, -1.0 + cut * 0.8);
            pen.stroke(seam.placed(size, heel, x, y), sheet.ink(), thin * 0.7);
        }
        Line hull = Line.smooth(-0.56, -0.1, -0.42, 0.1, 0, 0.15, 0.4, 0.1, 0.55, -0.13)
                .then(Line.smooth(0.55, -0.13, 0, -0.05, -0.56, -0.1));
        pen.shape(hull.placed(size, heel, x, y), sheet.ink(), sheet.ink(), thin);
    }
}
