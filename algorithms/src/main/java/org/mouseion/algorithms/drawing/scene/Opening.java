package org.mouseion.algorithms.drawing.scene;

import java.util.List;
import org.mouseion.algorithms.drawing.ink.Engraving;
import org.mouseion.algorithms.drawing.ink.Line;
import org.mouseion.algorithms.drawing.ink.Sheet;

/// A door or a window: a frame, and darkness that deepens behind it.
final class Opening {

    private Opening() {}

    /// @param sill how far above `bottom` it begins
    static void draw(Sheet sheet, Manner manner, double x, double bottom, double width, double height, double sill) {
        double low = bottom - sill;
        double half = width / 2;
        double frame = Math.max(3, width * 0.11);
        Line outer = outline(manner, x, low, half + frame, height - sill + frame);
        sheet.pen().shape(outer, sheet.paper(), sheet.ink(), 1.1);
        Line hole = outline(manner, x, low, half, height - sill);
        sheet.pen().outline(hole, sheet.ink(), 1);
        double pitch = 4.6;
        List<Line> dark = Engraving.parallels(x - half, low - height, x + half, low, pitch, Math.PI / 2, 7);
        Engraving.along(
                sheet.pen(),
                sheet.ink(),
                dark,
                pitch,
                Engraving.within(hole, (px, py) -> 0.5 + 0.42 * (px - x + half) / width + 0.2 * (low - py) / height));
        if (sill > 0) {
            Facade.box(sheet, x - half - frame * 1.5, low - 1, x + half + frame * 1.5, low + 4, sheet.paper(), 0.9);
        }
    }

    private static Line outline(Manner manner, double x, double bottom, double half, double height) {
        double top = bottom - height;
        if (manner.flat()) {
            return Line.of(x - half, bottom, x - half, top, x + half, top, x + half, bottom);
        }
        Line arch;
        if (manner.pointed()) {
            double spring = top + half * 1.7;
            arch = Line.smooth(
                    x - half,
                    spring,
                    x - half * 0.9,
                    top + half * 1.0,
                    x - half * 0.45,
                    top + half * 0.36,
                    x,
                    top,
                    x + half * 0.45,
                    top + half * 0.36,
                    x + half * 0.9,
                    top + half * 1.0,
                    x + half,
                    spring);
        } else {
            arch = Line.arc(x, top + half, half, half, Math.PI, 2 * Math.PI);
        }
        return Line.of(x - half, bottom, arch.x()[0], arch.y()[0])
                .then(arch)
                .then(Line.of(x + half, bottom, x - half, bottom));
    }
}
