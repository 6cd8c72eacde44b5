package org.mouseion.algorithms.calendar;

import java.util.List;

/// An exception: on these days the house is closed, or open at other hours.
///
/// @param name the caller's own name for it
/// @param spans empty: closed
public record SpecialDay(String name, Days when, List<Span> spans) {
    public SpecialDay {
        spans = Span.inOrder(spans);
    }
}
