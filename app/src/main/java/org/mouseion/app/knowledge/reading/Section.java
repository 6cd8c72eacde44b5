package org.mouseion.app.knowledge.reading;

import java.util.List;

/// Passages under one heading.
public record Section(String heading, List<Part> parts) {

    /// @param anchor where citations lead
    /// @param place in the original; may be empty
    public record Part(String anchor, String text, String language, String place) {}
}
