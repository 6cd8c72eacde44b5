package org.mouseion.app.collection.vocabulary;

import org.mouseion.app.collection.ConceptId;

/// A concept as a row has it: its relations are addresses still.
record Node(ConceptId id, String scheme, String uri, long stamp, ConceptFacts facts) {}
