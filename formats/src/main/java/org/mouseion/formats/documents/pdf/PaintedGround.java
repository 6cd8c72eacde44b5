package org.mouseion.formats.documents.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;

/// Where a page is not white: areas that were filled with a colour, and pictures. White words are seen
/// there only.
final class PaintedGround {

    /// Areas beyond so many are taken for one that covers all: a drawing, not a hiding place.
    private static final int MOST = 5_000;

    private final List<Rectangle2D.Float> areas = new ArrayList<>();
    private boolean everywhere;

    void clear() {
        areas.clear();
        everywhere = false;
    }

    void add(Rectangle2D.Float area) {
        if (areas.size() >= MOST) {
            everywhere = true;
        } else {
            areas.add(area);
        }
    }

    /// @param x in points from the left, `y` from the bottom of the page
    boolean isAt(float x, float y) {
        return everywhere || areas.stream().anyMatch(area -> area.contains(x, y));
    }

    static boolean isWhite(PDColor colour) {
        try {
            if (colour.getColorSpace() instanceof PDPattern) {
                return false;
            }
            int rgb = colour.toRGB();
            return (rgb >> 16 & 0xFF) > 245 && (rgb >> 8 & 0xFF) > 245 && (rgb & 0xFF) > 245;
        } catch (java.io.IOException | RuntimeException unknown) {
            return false;
        }
    }
}
