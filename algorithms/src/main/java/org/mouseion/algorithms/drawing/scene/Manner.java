package org.mouseion.algorithms.drawing.scene;

import org.mouseion.algorithms.drawing.ink.Sheet;

/// How a front is built.
///
/// @param pointed openings end in a pointed arch rather than a round one
/// @param flat openings end in a lintel
/// @param columns stand between the bays
record Manner(boolean pointed, boolean flat, boolean columns, Top top, boolean towers, int storeys, int bays) {

    enum Top {
        PEDIMENT,
        DOME,
        GABLE,
        BATTLEMENTS
    }

    static Manner of(Sheet sheet) {
        if (sheet.about("church", "cathedral", "gothic", "monast")) {
            return new Manner(true, false, false, Top.GABLE, true, 2, 5);
        }
        if (sheet.about("mosque", "palace-garden", "tomb")) {
            return new Manner(true, false, false, Top.DOME, true, 1, 5);
        }
        if (sheet.about("castle", "tower", "fortress")) {
            return new Manner(false, false, false, Top.BATTLEMENTS, true, 2, 5);
        }
        if (sheet.about("house", "town", "street", "shop", "interior", "courtyard")) {
            return new Manner(false, true, false, Top.GABLE, false, 3, 5);
        }
        if (sheet.about("temple", "ruin", "greek", "roman", "antiq")) {
            return new Manner(false, true, true, Top.PEDIMENT, false, 1, 7);
        }
        Top top = sheet.chance(0.5) ? Top.DOME : Top.PEDIMENT;
        return new Manner(
                false, sheet.chance(0.3), true, top, false, sheet.chance(0.6) ? 2 : 1, sheet.chance(0.5) ? 7 : 5);
    }
}
