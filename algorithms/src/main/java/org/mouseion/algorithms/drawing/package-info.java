/// Drawings that the house makes itself, in the manner of engravings, woodcuts, charts and botanical plates.
///
/// A demonstration needs pictures that may be given away. These are drawn from a seed by published methods: the same
/// seed gives the same bytes on every machine, so a drawing need not be stored to be quoted. They never pretend to
/// reproduce a work: whoever shows one says that it is a drawing of the house's own.
///
/// Start with [org.mouseion.algorithms.drawing.Drawing#of]; [org.mouseion.algorithms.drawing.Family] lists what can be
/// drawn. A scene (package `scene`) composes lines on a sheet; the craft they share (package `ink`: noise, contours,
/// streamlines, swelling lines, the pen that writes SVG) knows nothing of subjects.
@NullMarked
package org.mouseion.algorithms.drawing;

import org.jspecify.annotations.NullMarked;
