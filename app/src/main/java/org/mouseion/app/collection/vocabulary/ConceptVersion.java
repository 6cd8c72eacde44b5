package org.mouseion.app.collection.vocabulary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A concept as it was, or is, at one version.
///
/// @param author account that made it, 0 for the house
/// @param kind `IMPORT`, `EDIT` or `UNDO`
/// @param restored the version that an undo brought back, else null
public record ConceptVersion(
        int version,
        Instant changed,
        long author,
        String kind,
        @Nullable Integer restored,
        ConceptFacts facts) {}
