/// How a picture is arranged and what its surface is like, each as numbers of unit length.
///
/// - [org.mouseion.algorithms.images.layout.OrientedGradients]: which directions the edges have in which
///   part of the picture, after the *gist* of A. Oliva and A. Torralba (IJCV 42, 2001) and the pyramid of
///   gradients of A. Bosch, A. Zisserman and X. Munoz (PHOG, CIVR 2007).
/// - [org.mouseion.algorithms.images.layout.ToneLayout]: where it is light and dark, and where which
///   colours are, after the Colour Layout Descriptor of MPEG-7 (ISO/IEC 15938-3).
/// - [org.mouseion.algorithms.images.layout.BinaryPatterns]: the grain of the surface, by local binary
///   patterns (T. Ojala, M. Pietikäinen and T. Mäenpää, PAMI 24, 2002).
/// - [org.mouseion.algorithms.images.layout.PerceptualHash]: 128 bits that stay where a file was only
///   resized or compressed.
///
/// The cosine of two vectors of one kind says how alike two pictures are in that way; the kinds are never
/// mixed here, so that the way can be told. Mirrored forms are worked out from the numbers, without the
/// picture.
@NullMarked
package org.mouseion.algorithms.images.layout;

import org.jspecify.annotations.NullMarked;
