package org.mouseion.formats.documents.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;

/// Where a page is not white: areas that were filled with a colour, and pictures. White words are seen
/// there only.
final class PaintedGround {

    /// Areas beyond so many are taken for one that covers all: a drawing, not a hiding place.
    private static final int MOST = 5_000;

    private final List<Rectangle2D.Float> areas = new ArrayList<>();
    private final List<Rectangle2D.Float> covers = new ArrayList<>();
    private final Map<Object, Integer> underneath = new IdentityHashMap<>();
    private boolean everywhere;
    private boolean picture;

    void clear() {
        areas.clear();
        covers.clear();
        underneath.clear();
        everywhere = false;
        picture = false;
    }

    /// A box painted over all that was drawn before it.
    void cover(Rectangle2D.Float area) {
        if (covers.size() < MOST) {
            covers.add(area);
        }
    }

    /// Remembers a letter by what was painted before it.
    void drawn(Object letter) {
        underneath.put(letter, covers.size());
    }

    /// Whether a box was painted over a letter after it was drawn.
    boolean isCovered(Object letter, float x, float y) {
        int from = underneath.getOrDefault(letter, covers.size());
        return covers.subList(from, covers.size()).stream().anyMatch(area -> area.contains(x, y));
    }

    void picture() {
        picture = true;
    }

    boolean hasPicture() {
        return picture;
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
