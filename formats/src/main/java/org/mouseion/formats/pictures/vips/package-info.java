/// The same work by libvips, where the machine has it: some times faster than Java's own codecs, and WebP and JPEG 2000
/// besides.
///
/// libvips (8.13 or newer, LGPL) belongs to the system and is never shipped; it is called through `java.lang.foreign`.
/// [org.mouseion.formats.pictures.vips.VipsWorkshop#find] says whether it is there, and `best()` takes Java's own
/// workshop where it is not. Nothing else in the house knows of it.
///
/// It meets what the house has written itself: pyramids, and pixels that are already unpacked. Files from outside are
/// unpacked in Java, where a mistake in a reader ends one picture and not the house, except WebP, whose colours Java's
/// only reader gets wrong (decision 111).
@NullMarked
package org.mouseion.formats.pictures.vips;

import org.jspecify.annotations.NullMarked;
