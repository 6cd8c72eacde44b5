/// The IIIF Image API, version 3.0 at level 2 and version 2.1.1 at level 2, as arithmetic: an address comes
/// in, plain numbers or a refusal with its status go out.
///
/// 1. [org.mouseion.formats.iiif.image.ImageAddress] takes the end of an address apart: identifier, and
///    either nothing, `info.json` or the words of a request;
/// 2. [org.mouseion.formats.iiif.image.ImageService] says what there is to ask: the picture's size, limits,
///    tiles, formats; its `answer` turns a request into a [org.mouseion.formats.iiif.image.Derivative] –
///    which rectangle, how large, turned how – or refuses it;
/// 3. [org.mouseion.formats.iiif.image.CanonicalAddress] writes the one address by which that derivative is
///    known;
/// 4. [org.mouseion.formats.iiif.image.Tiling] recognises a derivative that is a stored tile.
///
/// The words themselves are read in [org.mouseion.formats.iiif.image.request]; the description that viewers
/// fetch first is written in [org.mouseion.formats.iiif.image.information]. Rounding is ours where the
/// specification leaves it open: halves go up, a side that is not asked for is at least one pixel where the
/// request is to fit into something, and a tile at the right or lower edge is as large as its stored twin
/// (3.0, implementation notes 3).
@NullMarked
package org.mouseion.formats.iiif.image;

import org.jspecify.annotations.NullMarked;
