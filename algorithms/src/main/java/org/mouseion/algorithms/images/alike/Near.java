package org.mouseion.algorithms.images.alike;

import java.util.List;

/// A picture of the index and how alike it is.
///
/// @param number as [LooksIndex#add] gave it
/// @param score weighed mean of the parts' standings, about -3 to 3.5
/// @param reasons ways in which it stands out, the strongest first; may be empty
/// @param mirrored whether it is nearer to the mirrored picture
public record Near(int number, double score, List<Reason> reasons, boolean mirrored) {

    public Near {
        reasons = List.copyOf(reasons);
    }

    /// One way in which two pictures are alike.
    ///
    /// @param likeness 0 to 1, the cosine of what was measured (its mean where several parts make the way)
    /// @param standing how many deviations above what is usual between two pictures of this collection
    public record Reason(Way way, double likeness, double standing) {}
}
