package org.mouseion.algorithms.drawing.scene;

import org.mouseion.algorithms.drawing.ink.Sheet;

/// A head in profile or a vessel, as Achille Collas' machine engraved medals in the 1830s: parallel lines that bend
/// over
/// the relief as if a ruler had been drawn across it, thick where the form turns from the light.
public final class RuledRelief implements Scene {

    @Override
    public void draw(Sheet sheet) {
        if (sheet.about(
                "vase", "ceramic", "porcelain", "pot", "bowl", "glass", "metal", "stoneware", "clay", "terracotta")) {
            Vessel.draw(sheet);
        } else {
            Profile.draw(sheet);
        }
    }
}
