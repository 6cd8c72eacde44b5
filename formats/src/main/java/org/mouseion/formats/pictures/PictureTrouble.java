package org.mouseion.formats.pictures;

/// Why a file is not taken as a picture.
public enum PictureTrouble {
    /// Nothing in it.
    EMPTY,
    /// None of the kinds that are read.
    UNKNOWN_KIND,
    /// A drawing of instructions (SVG), which may hold scripts: it is refused whatever its name.
    DRAWING_WITH_INSTRUCTIONS,
    /// More pixels, or a longer side, than the limits allow.
    TOO_LARGE,
    /// So few bytes for so many pixels that it is made to exhaust who unpacks it.
    BOMB,
    /// The file ends before the picture does.
    TRUNCATED,
    /// Its structure contradicts itself, goes in circles or points out of the file.
    BROKEN,
    /// More pages, frames or pieces of description than the limits allow.
    TOO_MANY_PARTS,
    /// A way of writing pixels that no reader here knows.
    UNSUPPORTED,
    /// A PDF that opens only with a password.
    ENCRYPTED
}
