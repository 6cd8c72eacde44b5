package org.mouseion.app.discovery.voice;

/// A subject to begin with.
///
/// @param text of a chapter or letter, without its number
/// @param language of the writing, two letters
public record Heading(String text, String language) {}
