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
    SOURCE
}
