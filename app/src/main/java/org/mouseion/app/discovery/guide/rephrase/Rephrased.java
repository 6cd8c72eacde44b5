package org.mouseion.app.discovery.guide.rephrase;

import java.util.List;

/// A sentence that was checked and may be said.
///
/// @param material which of the statements handed in it rests on, from 0
/// @param passport number of the passport of the call that made it
public record Rephrased(String sentence, String language, List<Integer> material, long passport) {
    public Rephrased {
        material = List.copyOf(material);
    }
}
