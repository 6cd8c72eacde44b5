/// The words of an image request, `{region}/{size}/{rotation}/{quality}.{format}`: what each parameter may be
/// in version 3.0 (sections 4.1 to 4.7) and in version 2.1.1 (sections 4.1 to 4.6) of the IIIF Image API.
///
/// [org.mouseion.formats.iiif.image.request.ImageRequest] reads the five words and writes them again. Nothing
/// here knows a picture: whether a region lies inside one is asked in [org.mouseion.formats.iiif.image]. What
/// is no request at all ends in a [org.mouseion.formats.iiif.image.request.RefusedRequest], which carries the
/// status of the answer and a sentence for whoever reads it.
///
/// Numbers are bounded before they are read: sixty-four characters are enough for every honest one, and a
/// length in pixels above 10¹² means the same as 10¹².
@NullMarked
package org.mouseion.formats.iiif.image.request;

import org.jspecify.annotations.NullMarked;
