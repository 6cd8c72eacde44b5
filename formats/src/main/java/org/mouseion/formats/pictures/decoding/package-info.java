/// Pixels of masters, upright and in sRGB, in bands: by ImageIO with TwelveMonkeys for pictures, by PDFBox for
/// pages.
@NullMarked
package org.mouseion.formats.pictures.decoding;

import org.jspecify.annotations.NullMarked;
