package org.mouseion.app.knowledge;

/// Where a derivative stands.
public enum DerivativeState {
    STANDING,
    /// What it rests on changed: shown no more until a person looked.
    QUEUED,
    /// What it rests on is gone: shown no more.
    PULLED
}
