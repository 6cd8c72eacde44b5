package org.mouseion.app.discovery.guide.bench;

/// What a reply is worth.
public enum Verdict {
    RIGHT,
    /// Nothing was said though a source says it.
    REFUSED,
    /// A question came back where an answer was expected.
    ASKED_BACK,
    /// Something was said that should not have been.
    FALSE
}
