package org.mouseion.app.collection.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.collection.ConceptDraft;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.TermDraft;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.collection.VocabularyScheme;

/// A vocabulary that knows words and their concepts and nothing else.
public record WordList(Map<String, ConceptId> words) implements Vocabulary {

    @Override
    public Optional<ConceptId> resolve(Term term, VocabularyScheme.Use use) {
        return term.label().byTag().values().stream()
                .flatMap(word -> Optional.ofNullable(words.get(word)).stream())
                .findFirst();
    }

    @Override
    public Optional<Concept> find(ConceptId id) {
        return Optional.empty();
    }

    @Override
    public Optional<Concept> findByUri(String uri) {
        return Optional.empty();
    }

    @Override
    public List<Concept> list(Collection<ConceptId> ids) {
        return List.of();
    }

    @Override
    public List<Concept> findByLabel(String label, String tag) {
        return List.of();
    }

    @Override
    public List<Concept> findByBeginning(String typed, int limit) {
        return List.of();
    }

    @Override
    public List<ConceptId> listNarrower(ConceptId id) {
        return List.of(id);
    }

    @Override
    public List<ConceptId> listBroader(ConceptId id) {
        return List.of(id);
    }

    @Override
    public List<VocabularyScheme> listSchemes() {
        return List.of();
    }

    @Override
    public List<Concept> listAll(String scheme) {
        return List.of();
    }

    @Override
    public List<ConceptId> identify(List<TermDraft> terms) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Taken take(VocabularyScheme scheme, List<ConceptDraft> concepts) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long version() {
        return words.size();
    }
}
