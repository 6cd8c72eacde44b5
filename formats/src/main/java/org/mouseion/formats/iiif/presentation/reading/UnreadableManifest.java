package org.mouseion.formats.iiif.presentation.reading;

/// Neither a manifest nor a collection.
///
/// @param sentence in English, for the person who gave the address
public record UnreadableManifest(String sentence) implements ManifestOutcome {}
