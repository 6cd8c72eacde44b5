package org.mouseion.app.collection;

/// Number of a concept of a vocabulary.
public record ConceptId(long value) {}
