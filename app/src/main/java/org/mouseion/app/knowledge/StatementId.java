package org.mouseion.app.knowledge;

/// A statement's number.
public record StatementId(long value) {}
