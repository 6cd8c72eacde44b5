package org.mouseion.app.discovery.guide.entities;

/// A work that a phrase may name.
///
/// @param title the title it was found by
/// @param maker its first maker, may be empty
/// @param fit in [0, 1]; 1 where the phrase is the whole title
public record FoundWork(long id, String title, String maker, double fit) {}
