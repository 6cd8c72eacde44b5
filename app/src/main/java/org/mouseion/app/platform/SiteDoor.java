package org.mouseion.app.platform;

import java.util.function.BooleanSupplier;

/// A way into a part of the site that not every house has, in the line under each page. Parts declare theirs as beans.
///
/// @param order place among the doors, small first
/// @param key message key of its words
/// @param path where it leads, without language
/// @param open whether there is anything behind it; asked for every page, so it must be quick
public record SiteDoor(int order, String key, String path, BooleanSupplier open) {}
