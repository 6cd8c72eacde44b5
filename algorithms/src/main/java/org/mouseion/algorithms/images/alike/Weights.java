package org.mouseion.algorithms.images.alike;

import java.util.Arrays;

/// How much each part counts when pictures are ranked as a whole.
///
/// @param colours of the palette; the others in the order of [Part]; none below 0, not all 0
public record Weights(double colours, double placed, double edges, double tones, double grain) {

    /// Alike in everything at once. Chosen, as the next two, on one half of the measured drawings and
    /// reported on the other (`./mouseion bench looks`), which asked for no edges here; photographs of
    /// works may, so that a few are kept.
    public static final Weights OVERALL = new Weights(1.5, 3, 0.25, 0, 1);

    /// Alike in palette. Drawings asked for still more of where colours lie, which is not what a palette
    /// means.
    public static final Weights PALETTE = new Weights(1, 2, 0, 0, 0);
    /// Alike in composition.
    public static final Weights COMPOSITION = new Weights(0, 0, 3, 0.25, 0);
    /// Alike in texture.
    public static final Weights TEXTURE = new Weights(0, 0, 0, 0, 1);

    public Weights {
        double[] all = {colours, placed, edges, tones, grain};
        if (Arrays.stream(all).anyMatch(w -> !(w >= 0)) || Arrays.stream(all).sum() == 0) {
            throw new IllegalArgumentException("Weights are 0 or more, and one above 0: " + Arrays.toString(all));
        }
    }

    double of(Part part) {
        return switch (part) {
            case COLOURS -> colours;
            case PLACED -> placed;
            case EDGES -> edges;
            case TONES -> tones;
            case GRAIN -> grain;
        };
    }
}
