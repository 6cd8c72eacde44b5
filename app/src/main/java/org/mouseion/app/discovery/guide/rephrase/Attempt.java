package org.mouseion.app.discovery.guide.rephrase;

import java.util.List;

/// What came of asking a model for other words.
///
/// @param wrote whether it answered at all
/// @param kept the sentences that were supported, in its order
/// @param dropped sentences it wrote besides
/// @param model what it is called; empty where it did not answer
record Attempt(boolean wrote, List<Rephrased> kept, int dropped, String model) {

    static final Attempt NONE = new Attempt(false, List.of(), 0, "");

    Attempt {
        kept = List.copyOf(kept);
    }
}
