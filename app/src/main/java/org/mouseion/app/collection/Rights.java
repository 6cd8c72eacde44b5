package org.mouseion.app.collection;

import org.jspecify.annotations.Nullable;

/// Rights in a work: a RightsStatements.org or Creative Commons address where one is known, and the words of the
/// source.
///
/// @param uri one of the closed list of `formats.rights`, or null
/// @param written what the source says; may be empty
public record Rights(@Nullable String uri, String written) {
    public static final Rights UNKNOWN = new Rights(null, "");
}
