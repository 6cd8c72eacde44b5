package org.mouseion.app.collection.catalogue;

/// What made a version of a work.
public enum WorkKind {
    /// The source said so.
    IMPORT,
    /// A person changed it on the desk, or took over what the source says.
    EDIT,
    /// A person brought an earlier version back.
    UNDO,
    /// Its source no longer has it.
    VANISH,
    /// Its source has it again, unchanged.
    RETURN
}
