package org.mouseion.app.collection;

import org.jspecify.annotations.Nullable;

/// A date as the record writes it, and the years it may mean.
///
/// @param written word for word; never empty
/// @param edtf ISO 8601-2 (EDTF) where it could be read, else null
/// @param earliest first year it may mean, astronomical (0 is 1 BC); null for unknown or open
/// @param latest last year it may mean; null for unknown or open
public record Dated(
        String written,
        @Nullable String edtf,
        @Nullable Integer earliest,
        @Nullable Integer latest,
        boolean approximate,
        boolean uncertain) {}
