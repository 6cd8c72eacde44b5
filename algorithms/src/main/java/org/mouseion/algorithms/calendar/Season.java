package org.mouseion.algorithms.calendar;

/// Other weekly hours for part of the year.
///
/// @param name the caller's own name for it
public record Season(String name, Days when, Week week) {}
