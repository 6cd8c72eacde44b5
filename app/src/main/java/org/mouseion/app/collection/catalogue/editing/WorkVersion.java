package org.mouseion.app.collection.catalogue.editing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.catalogue.WorkKind;

/// A work as it was, or is, at one version.
///
/// @param author account that made it, 0 for the house
/// @param why the person's own words, may be empty
/// @param restored the version that an undo brought back, else null
public record WorkVersion(
        int version,
        WorkState state,
        Instant changed,
        long author,
        WorkKind kind,
        String why,
        @Nullable Integer restored,
        WorkFacts facts) {}
