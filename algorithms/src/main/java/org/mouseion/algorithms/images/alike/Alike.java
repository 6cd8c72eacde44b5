package org.mouseion.algorithms.images.alike;

import java.util.List;
import java.util.Optional;
import org.mouseion.algorithms.images.motif.SameMotif;

/// A picture that looks like another, and why it says so.
///
/// @param number as the index gave it
/// @param score what the order is by; comparable within one answer only
/// @param reasons at least one; the strongest first
/// @param motif the places, where both show the same thing
public record Alike(int number, double score, List<Near.Reason> reasons, Optional<SameMotif> motif) {

    public Alike {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("Picture " + number + " is alike in no way that can be told");
        }
    }

    /// In what way above all.
    public Way way() {
        return reasons.getFirst().way();
    }
}
