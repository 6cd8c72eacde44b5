package org.mouseion.app.collection;

import org.jspecify.annotations.Nullable;

/// A place works were made in, found in, show or are kept in.
///
/// @param latitude degrees, WGS 84, or null
/// @param longitude degrees, WGS 84, or null
/// @param within the larger place, or null
public record Place(
        PlaceId id,
        Texts name,
        String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable PlaceId within) {}
