package org.mouseion.app.collection.intake.mapping;

/// What mapping a record came to.
public sealed interface MapOutcome {

    record Mapped(MappedRecord record) implements MapOutcome {}

    /// @param code why not: `no-id`, `pattern-too-slow`
    /// @param detail the technical reason
    record Refused(String code, String detail) implements MapOutcome {}
}
