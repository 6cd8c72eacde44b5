package org.mouseion.app.collection;

/// A record read, mapped and identified, ready for the catalogue: intake's last state before it becomes a [Work].
///
/// @param fingerprint SHA-256 over the source record and the mapping's version: equal means nothing changed
public record WorkDraft(SourceRef source, String fingerprint, WorkFacts facts) {}
