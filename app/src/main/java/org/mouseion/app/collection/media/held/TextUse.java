package org.mouseion.app.collection.media.held;

/// What words in the place of a picture are for.
public enum TextUse {
    /// The alternative of the picture, wherever nothing more fitting is there.
    ALT,
    /// Shorter, where the picture leads to its work.
    CARD,
    /// At length, on the page of the work and in its manifest.
    LONG
}
