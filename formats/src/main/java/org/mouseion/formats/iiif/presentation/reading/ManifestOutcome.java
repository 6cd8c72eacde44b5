package org.mouseion.formats.iiif.presentation.reading;

/// What somebody's document turned out to be.
public sealed interface ManifestOutcome permits FoundManifest, FoundCollection, UnreadableManifest {}
