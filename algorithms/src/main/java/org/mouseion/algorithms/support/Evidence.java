package org.mouseion.algorithms.support;

/// A statement a sentence may rest on.
///
/// @param number by which the sentence names it
/// @param text one sentence or a few
/// @param language two letters
public record Evidence(int number, String text, String language) {}
