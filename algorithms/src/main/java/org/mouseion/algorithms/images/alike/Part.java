package org.mouseion.algorithms.images.alike;

import org.mouseion.algorithms.images.colour.ColourProfile;
import org.mouseion.algorithms.images.layout.BinaryPatterns;
import org.mouseion.algorithms.images.layout.OrientedGradients;
import org.mouseion.algorithms.images.layout.ToneLayout;

/// What is measured of a picture, each by itself.
enum Part {
    COLOURS(ColourProfile.LENGTH, Way.PALETTE),
    PLACED(ToneLayout.COLOURS, Way.COMPOSITION),
    EDGES(OrientedGradients.LENGTH, Way.COMPOSITION),
    TONES(ToneLayout.TONES, Way.COMPOSITION),
    GRAIN(BinaryPatterns.LENGTH, Way.TEXTURE);

    /// Lengths are rounded up to whole vectors of the processor.
    static final int LANES = 16;

    private final int length;
    private final Way way;

    Part(int length, Way way) {
        this.length = length;
        this.way = way;
    }

    int length() {
        return length;
    }

    Way way() {
        return way;
    }

    int padded() {
        return (length + LANES - 1) / LANES * LANES;
    }

    /// Where its numbers begin among those of all parts.
    int start() {
        int start = 0;
        for (Part before : values()) {
            if (before == this) {
                return start;
            }
            start += before.padded();
        }
        throw new IllegalStateException("no such part: " + this);
    }

    /// All parts together.
    static int total() {
        return GRAIN.start() + GRAIN.padded();
    }
}
