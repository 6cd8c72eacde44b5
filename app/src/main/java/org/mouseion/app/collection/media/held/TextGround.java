package org.mouseion.app.collection.media.held;

/// One thing that a proposed text rests on.
///
/// @param what `kind`, `maker`, `title`, `date`, `technique`, `drawing` (the record says so), `colours`, `tones`,
/// `orientation` (it was measured)
/// @param value as the text says it, in the language of the text
public record TextGround(String what, String value) {}
