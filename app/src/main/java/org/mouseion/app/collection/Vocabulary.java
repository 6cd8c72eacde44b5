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

    /// Concepts one of whose labels begins with `typed`, the shortest label first, at most `limit`.
    List<Concept> findByBeginning(String typed, int limit);

    /// The concept and everything narrower, to any depth.
    List<ConceptId> listNarrower(ConceptId id);

    /// The concept and everything broader, nearest first.
    List<ConceptId> listBroader(ConceptId id);

    List<VocabularyScheme> listSchemes();

    /// Every concept of one vocabulary, in the order of numbers.
    List<Concept> listAll(String scheme);

    /// The concept that a word of a record stands for in one field: found by its code where that is a concept's
    /// address; else the concept it already stands for, while that still has the word among its labels; else by its
    /// label, in vocabularies meant for the field first, never in one meant for other fields nor in a source's own
    /// list. Fast: answered from memory.
    Optional<ConceptId> resolve(Term term, VocabularyScheme.Use use);

    /// Which concept each term of a source's own list is; made where there is none, with the list as a vocabulary of
    /// its own. In the order asked, inside the caller's transaction. What a person has changed stays.
    List<ConceptId> identify(List<TermDraft> terms);

    /// Takes concepts of a vocabulary in: creates, updates what changed, leaves what a person has changed. Relations to
    /// concepts that are not there yet are made when they come. Inside the caller's transaction; publishes one
    /// [VocabularyChanged].
    Taken take(VocabularyScheme scheme, List<ConceptDraft> concepts);

    /// What taking came to, in numbers of concepts.
    record Taken(int created, int updated, int unchanged, int kept) {
        public Taken plus(Taken other) {
            return new Taken(
                    created + other.created, updated + other.updated, unchanged + other.unchanged, kept + other.kept);
        }
    }

    /// Grows with every change, so that a cache knows it is old.
    long version();
}
