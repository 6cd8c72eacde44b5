package org.mouseion.algorithms.images.focus;

/// The place of a picture that every crop keeps, as shares of width and height from the top left, each 0
/// to 1.
public sealed interface FocalPoint {

    double x();

    double y();

    /// What the machine found.
    ///
    /// @param confidence 0 to 1: how far attention gathers in one place; below 0.3 the middle would do as
    ///     well
    record Proposed(double x, double y, double confidence) implements FocalPoint {
        public Proposed {
            check(x, y);
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("Confidence lies between 0 and 1, not " + confidence);
            }
        }
    }

    /// What a person set.
    record Decided(double x, double y) implements FocalPoint {
        public Decided {
            check(x, y);
        }
    }

    private static void check(double x, double y) {
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
            throw new IllegalArgumentException("A focal point lies inside the picture, 0 to 1, not at " + x + ", " + y
                    + ". Maybe it is in pixels: divide by width and height.");
        }
    }
}
