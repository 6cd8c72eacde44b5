package org.mouseion.app.knowledge;

/// For whom a source is meant.
public enum Audience {
    EVERYONE,
    CHILDREN,
    PROFESSIONALS,
    /// For the house's own people: nothing of it is said to a visitor.
    STAFF
}
