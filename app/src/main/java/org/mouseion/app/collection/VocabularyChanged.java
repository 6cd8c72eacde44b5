package org.mouseion.app.collection;

/// Concepts or their labels changed; published inside the transaction, heard after it.
///
/// @param scheme key of the vocabulary
public record VocabularyChanged(String scheme) {}
