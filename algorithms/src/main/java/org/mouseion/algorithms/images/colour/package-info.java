/// The colours of a picture: its palette, the names of its colours, and how near two palettes are.
///
/// Distances are taken in Oklab (B. Ottosson, *A perceptual color space for image processing*, 2020),
/// where equal steps look about equally large. A [org.mouseion.algorithms.images.colour.Palette] is found
/// by weighted k-means; the mount, the paper or the plain ground around the figure is found first
/// ([org.mouseion.algorithms.images.colour.Ground]) and kept apart, and the cast of a faded photograph is
/// taken off ([org.mouseion.algorithms.images.colour.Tonality]), so that neither drowns the colours that
/// a person would name.
///
/// Start with [org.mouseion.algorithms.images.colour.Palette#of]. Two palettes are compared, and colours
/// looked for, by what it costs to repaint one into the other
/// ([org.mouseion.algorithms.images.colour.EarthMover]; Rubner, Tomasi and Guibas 2000).
/// [org.mouseion.algorithms.images.colour.ColourProfile] is the same in 64 numbers, for a first look over
/// a hundred thousand pictures.
@NullMarked
package org.mouseion.algorithms.images.colour;

import org.jspecify.annotations.NullMarked;
