/// Pyramids: a picture in halved sizes, each cut into JPEG tiles, in one TIFF that other programs read too
/// (TIFF 6.0 sections 15 and 22, Technical Note 2).
@NullMarked
package org.mouseion.formats.pictures.pyramid;

import org.jspecify.annotations.NullMarked;
