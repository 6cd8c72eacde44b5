package org.mouseion.algorithms.answering;

/// What somebody asks.
///
/// @param text as it was typed
/// @param language two letters
public record Question(String text, String language) {}
