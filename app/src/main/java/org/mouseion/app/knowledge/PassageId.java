package org.mouseion.app.knowledge;

/// A passage's number; stays through versions of its source as long as its words do.
public record PassageId(long value) {}
