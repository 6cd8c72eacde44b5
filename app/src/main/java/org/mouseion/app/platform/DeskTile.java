package org.mouseion.app.platform;

import java.util.function.LongSupplier;

/// A figure one looks at in the morning, on the desk's front page. Each part declares its own as beans.
///
/// @param order place among the tiles, small first
/// @param key message key of its words
/// @param path page of the desk it leads to
/// @param value counted each time the page is shown; must be quick
public record DeskTile(int order, String key, String path, LongSupplier value) {}
