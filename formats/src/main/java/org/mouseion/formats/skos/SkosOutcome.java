package org.mouseion.formats.skos;

/// What came out of a SKOS file.
public sealed interface SkosOutcome permits ConceptRecord, SchemeRecord, UnreadableSkos {}
