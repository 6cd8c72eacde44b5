package org.mouseion.app.collection.intake.mapping;

/// What one record of a file is about.
public enum RecordKind {
    /// An object of the collection.
    WORK,
    /// A person or group.
    AGENT,
    /// A place.
    PLACE,
    /// Something that happened to a work which another file describes: a sale, a loan, an exhibition.
    HAPPENING;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
