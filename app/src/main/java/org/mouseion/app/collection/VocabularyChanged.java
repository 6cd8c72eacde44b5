package org.mouseion.app.collection;

import java.util.List;

/// Concepts, their labels or their place among others changed; published inside the transaction, heard after it.
///
/// @param scheme key of the vocabulary
/// @param changed concepts that were there before and are not the same now; new ones are in no work yet
public record VocabularyChanged(String scheme, List<ConceptId> changed) {
    public VocabularyChanged {
        changed = List.copyOf(changed);
    }
}
