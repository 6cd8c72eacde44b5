/// How fast pictures are turned into pyramids, and pieces of them are served, in one process: stored tiles handed on,
/// and
/// pieces made by Java's workshop and by libvips.
///
/// [TileSpeed] is the measurement; [Photograph] the picture, made by rule, as large as is wished; [Pieces] what is
/// asked;
/// [Rounds] asks it of several ways in turn.
@NullMarked
package org.mouseion.benchmarks.tiles;

import org.jspecify.annotations.NullMarked;
