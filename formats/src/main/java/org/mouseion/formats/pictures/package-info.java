/// Picture files: what they are, what they hold, and how they are served in pieces.
///
/// A master is looked at by [org.mouseion.formats.pictures.PictureFiles#recognise] without unpacking a pixel, turned
/// once into a pyramid of small JPEG tiles by [org.mouseion.formats.pictures.pyramid.PyramidWriter], and from then on
/// never opened to show it: [org.mouseion.formats.pictures.pyramid.Pyramid] hands its tiles on as they are stored, and
/// [org.mouseion.formats.pictures.rendering.Rendering] makes everything else that the IIIF Image API can ask for from
/// the smallest level that is large enough. Begin with the pyramid.
///
/// Every file may be hostile. Headers are read by our own bounded code (decision 110), because the usual readers unpack
/// what they meet; pixels by ImageIO with TwelveMonkeys' readers, in bands.
@NullMarked
package org.mouseion.formats.pictures;

import org.jspecify.annotations.NullMarked;
