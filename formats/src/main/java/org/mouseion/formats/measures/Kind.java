package org.mouseion.formats.measures;

/// What a measure measures.
public enum Kind {
    HEIGHT,
    WIDTH,
    DEPTH,
    DIAMETER,
    LENGTH,
    WEIGHT,
    DURATION,
    THICKNESS,
    /// A size whose direction is not said.
    UNSPECIFIED
}
