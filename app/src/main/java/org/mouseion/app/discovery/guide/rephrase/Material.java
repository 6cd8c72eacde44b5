package org.mouseion.app.discovery.guide.rephrase;

/// A statement that was found and may be put into other words.
///
/// @param text a sentence or a few
/// @param language BCP 47 tag
/// @param reference what it is, as `kind:id`, for the passport of the call
public record Material(String text, String language, String reference) {}
