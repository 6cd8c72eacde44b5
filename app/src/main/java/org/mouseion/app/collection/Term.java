package org.mouseion.app.collection;

import org.jspecify.annotations.Nullable;

/// A word of the record, and the concept of a vocabulary it stands for where that is known.
///
/// @param concept null until the word is found in a vocabulary
/// @param label as the record has it
/// @param code the source's own code or address for it, or null
public record Term(
        @Nullable ConceptId concept, Texts label, @Nullable String code) {}
