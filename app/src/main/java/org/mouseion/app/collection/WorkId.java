package org.mouseion.app.collection;

/// Number of a work; its address is `/works/NUMBER` for ever.
public record WorkId(long value) {}
