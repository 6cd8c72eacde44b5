package org.mouseion.app.knowledge.visiting.desk;

/// A site as the list shows it.
///
/// @param doubts how many contradictions were found in it
public record SiteLine(String key, String name, String kind, DayLine today, int doubts) {}
