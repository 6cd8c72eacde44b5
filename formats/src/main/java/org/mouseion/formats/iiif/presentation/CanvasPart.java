package org.mouseion.formats.iiif.presentation;

/// A canvas in a table of contents, or with a fragment (`xywh=…`, `t=…`) a part of it.
///
/// @param fragment `""` for the whole canvas
public record CanvasPart(String canvas, String fragment) implements RangeItem {

    /// A whole canvas.
    public static CanvasPart of(String canvas) {
        return new CanvasPart(canvas, "");
    }

    @Override
    public String id() {
        return fragment.isEmpty() ? canvas : canvas + "#" + fragment;
    }
}
