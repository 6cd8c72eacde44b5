package org.mouseion.app.collection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Every concept the house knows, from all its vocabularies.
public interface Vocabulary {

    Optional<Concept> find(ConceptId id);

    Optional<Concept> findByUri(String uri);

    /// Those of `ids` that exist, in the order asked.
    List<Concept> list(Collection<ConceptId> ids);

    /// Concepts one of whose labels is `label` in any language, without regard to case, accents and plural marks; the
    /// preferred label
    /// and the asked language first. Fast: answered from memory.
    List<Concept> findByLabel(String label, String tag);

    /// The concept and everything narrower, to any depth.
    List<ConceptId> listNarrower(ConceptId id);

    /// The concept and everything broader, nearest first.
    List<ConceptId> listBroader(ConceptId id);

    /// Grows with every change, so that a cache knows it is old.
    long version();
}
