package org.mouseion.formats.pages;

/// Why a file of page texts is not taken.
public enum PagesTrouble {
    /// None of the kinds that are read.
    UNKNOWN_KIND,
    /// Not well-formed, or cut off.
    BROKEN,
    /// It declares a document type or entities, which may unfold without end or read other files.
    DECLARES_ENTITIES,
    /// Deeper, longer or with more parts than any page.
    TOO_LARGE,
    /// A page without a size, or a size below 0.
    NO_SIZE
}
