/// What is made of a pyramid: regions, sizes, turns, qualities and formats. Sizes by separable convolution
/// with a Catmull-Rom kernel widened to the scale (Turkowski 1990; Mitchell and Netravali 1988, B = 0, C = 1/2).
@NullMarked
package org.mouseion.formats.pictures.rendering;

import org.jspecify.annotations.NullMarked;
