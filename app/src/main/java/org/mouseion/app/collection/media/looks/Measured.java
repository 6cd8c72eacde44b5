package org.mouseion.app.collection.media.looks;

import org.jspecify.annotations.Nullable;

/// What measuring a picture came to.
sealed interface Measured {

    /// As `org.mouseion.algorithms.images` writes it.
    ///
    /// @param turns hashes of the eight turns
    /// @param negative motifs of the negative
    /// @param vector of the picture model, null where none is plugged in
    record Done(byte[] palette, byte[] looks, byte[] turns, byte[] motifs, byte[] negative, float @Nullable [] vector)
            implements Measured {}

    /// It could not be looked at.
    record Failed() implements Measured {}
}
