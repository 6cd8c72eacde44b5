/// The craft of the drawings: lines, tone, noise and the pen.
///
/// A [org.mouseion.algorithms.drawing.ink.Sheet] is what a scene draws on: it carries the format, the palette and the
/// seeded chance. Coordinates are units of which the longer side has 1000. Tone is made as engravers make it, by lines
/// that swell ([org.mouseion.algorithms.drawing.ink.Engraving]); the [org.mouseion.algorithms.drawing.ink.Pen] writes
/// SVG and keeps it small.
@NullMarked
package org.mouseion.algorithms.drawing.ink;

import org.jspecify.annotations.NullMarked;
