/// What picture files say of themselves, read with bounds: sizes, orientation, pages. The structures are those
/// of JPEG (ITU-T T.81), PNG (W3C), GIF89a, WebP (RFC 9649) and TIFF 6.0 with BigTIFF.
@NullMarked
package org.mouseion.formats.pictures.headers;

import org.jspecify.annotations.NullMarked;
