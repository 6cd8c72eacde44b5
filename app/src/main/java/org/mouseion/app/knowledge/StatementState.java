package org.mouseion.app.knowledge;

/// Where a statement stands.
public enum StatementState {
    /// The machine drew it from a passage; nobody decided yet, and nobody hears it.
    PROPOSED,
    /// A person's yes: it may be said.
    ACCEPTED,
    /// A person's no: never proposed again from the same words.
    REFUSED,
    /// Its passage changed since a person said yes: silent until a person looks again.
    REOPENED,
    /// Taken back.
    WITHDRAWN
}
