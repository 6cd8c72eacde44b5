package org.mouseion.app.knowledge;

/// What was made from statements, passages, sources and records.
public enum DerivativeKind {
    ANSWER,
    TOUR_TEXT,
    AUDIO_SCRIPT,
    TRANSLATION,
    LEARNING_CARD,
    /// What somebody wrote, said again word for word.
    QUOTATION,
    /// A label, a flyer, a post: what goes out on paper or on a screen.
    OUTGOING
}
