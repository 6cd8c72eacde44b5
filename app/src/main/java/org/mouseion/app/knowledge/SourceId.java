package org.mouseion.app.knowledge;

/// A source's number.
public record SourceId(long value) {}
