package org.mouseion.app.discovery;

/// What results can be narrowed by. The lower-case name is the parameter in the address.
public enum Facet {
    KIND,
    MAKER,
    PERIOD,
    PLACE,
    MATERIAL,
    SUBJECT,
    RIGHTS,
    SOURCE,
    /// Colours of the picture that hangs, by their names. Unlike the others, a work must have each of those chosen: who
    /// chooses blue and gold looks for both.
    COLOUR
}
