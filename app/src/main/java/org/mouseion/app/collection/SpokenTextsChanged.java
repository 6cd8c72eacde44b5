package org.mouseion.app.collection;

/// Published inside the transaction in which what is said in a work's recordings changed.
public record SpokenTextsChanged(WorkId work) {}
