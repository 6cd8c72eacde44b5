package org.mouseion.app.collection;

import org.jspecify.annotations.Nullable;

/// A place in the life of a work.
///
/// @param place once identified, else null
/// @param part what the place was to the work
public record PlaceMention(@Nullable PlaceId place, Texts name, Part part) {

    /// MADE where it was made, FOUND where it was dug up or collected, SHOWN what it depicts, KEPT where it is kept.
    public enum Part {
        MADE,
        FOUND,
        SHOWN,
        KEPT,
        OTHER
    }
}
