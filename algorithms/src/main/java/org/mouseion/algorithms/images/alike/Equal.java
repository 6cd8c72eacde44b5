package org.mouseion.algorithms.images.alike;

/// A picture of the index that is the same picture in another file.
///
/// @param distance of the hashes, in bits of 128
/// @param turn which of the eight turns fits: 0 to 3 quarters clockwise, 4 to 7 mirrored and then turned
public record Equal(int number, int distance, int turn) {

    /// Beyond this many bits two hashes may belong to different pictures; chosen on one half of the
    /// measured pictures so that none are (`./mouseion bench looks`).
    static final int FARTHEST = 22;

    public boolean isMirrored() {
        return turn >= 4;
    }
}
