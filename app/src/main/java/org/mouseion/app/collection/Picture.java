package org.mouseion.app.collection;

import org.jspecify.annotations.Nullable;

/// A picture of a work: an address elsewhere, or a path on this site.
///
/// @param address where the picture is; a site path begins with `/`
/// @param width pixels, 0 where unknown
/// @param height pixels, 0 where unknown
/// @param alt what it shows, for those who do not see it; empty is counted as access debt
/// @param credit who made the picture
/// @param rights URI of the rights in the picture itself, or null
/// @param faithful true for a reproduction, false for a drawing made in its place (then said so)
public record Picture(
        String address,
        int width,
        int height,
        Texts alt,
        Texts credit,
        @Nullable String rights,
        boolean faithful) {}
