package org.mouseion.app.collection;

/// Whether visitors see a work.
public enum WorkState {
    /// Shown to everyone.
    PUBLISHED,
    /// Seen on the desk only.
    DRAFT,
    /// No longer in its source: kept, marked, not shown in lists.
    VANISHED
}
