package org.mouseion.formats.iiif.presentation;

import java.util.List;

/// An entry of the table of contents (section 5.4): a chapter, a file, a movement.
public record Range(String id, Description description, List<RangeItem> items) implements RangeItem {

    public Range {
        items = List.copyOf(items);
    }
}
