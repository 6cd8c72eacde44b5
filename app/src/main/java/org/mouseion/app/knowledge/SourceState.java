package org.mouseion.app.knowledge;

/// Where a source stands.
public enum SourceState {
    /// Nobody has published it yet: nothing is said from it.
    DRAFT,
    /// A person let it speak.
    PUBLISHED,
    /// A person took its word back; what rested on it is pulled.
    WITHDRAWN
}
