package org.mouseion.formats.iiif.presentation;

/// What a range holds: further ranges, canvases and parts of them.
public sealed interface RangeItem permits Range, CanvasPart {

    /// Its address.
    String id();
}
