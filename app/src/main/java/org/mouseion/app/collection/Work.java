package org.mouseion.app.collection;

import java.time.Instant;

/// An object the institution holds, as the catalogue knows it now.
///
/// @param version grows by one with each change
public record Work(WorkId id, SourceRef source, WorkState state, int version, Instant changed, WorkFacts facts) {}
