package org.mouseion.app.collection.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.collection.ConceptDraft;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.TermDraft;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.collection.VocabularyScheme;
import org.springframework.stereotype.Component;

/// The vocabulary, answering from memory.
@Component
final class PostgresVocabulary implements Vocabulary {

    private final ConceptTaking taking;
    private final CurrentSnapshot current;

    PostgresVocabulary(ConceptTaking taking, CurrentSnapshot current) {
        this.taking = taking;
        this.current = current;
    }

    @Override
    public Optional<Concept> find(ConceptId id) {
        return current.get().find(id);
    }

    @Override
    public Optional<Concept> findByUri(String uri) {
        Snapshot now = current.get();
        return now.findId(uri).flatMap(now::find);
    }

    @Override
    public List<Concept> list(Collection<ConceptId> ids) {
        Snapshot now = current.get();
        return ids.stream().map(now::find).flatMap(Optional::stream).toList();
    }

    @Override
    public List<Concept> findByLabel(String label, String tag) {
        Snapshot now = current.get();
        return now.findByLabel(label, tag).stream()
                .map(now::find)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<Concept> findByBeginning(String typed, int limit) {
        Snapshot now = current.get();
        return now.findByBeginning(typed, limit).stream()
                .map(now::find)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<ConceptId> listNarrower(ConceptId id) {
        return current.get().listNarrower(id);
    }

    @Override
    public List<ConceptId> listBroader(ConceptId id) {
        return current.get().listBroader(id);
    }

    @Override
    public List<VocabularyScheme> listSchemes() {
        return List.copyOf(current.get().schemes().values());
    }

    @Override
    public List<Concept> listAll(String scheme) {
        Snapshot now = current.get();
        return now.nodes()
                .filter(node -> node.scheme().equals(scheme))
                .map(Node::id)
                .sorted(Comparator.comparingLong(ConceptId::value))
                .map(now::find)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public long version() {
        return current.get().version();
    }

    @Override
    public Optional<ConceptId> resolve(Term term, VocabularyScheme.Use use) {
        return Resolution.resolve(current.get(), term, use);
    }

    /// Terms whose concepts are all in memory cost a look at the map; only strangers reach the database.
    @Override
    public List<ConceptId> identify(List<TermDraft> terms) {
        Snapshot now = current.get();
        Map<String, ConceptId> ids = new HashMap<>();
        Set<TermDraft> strangers = new LinkedHashSet<>();
        for (TermDraft term : terms) {
            String uri = ConceptTaking.uriOf(term.scheme(), term.code());
            Node node = now.findId(uri).flatMap(now::findNode).orElse(null);
            if (node != null && saysNothingNew(term, node)) {
                ids.put(uri, node.id());
            } else {
                strangers.add(term);
            }
        }
        if (!strangers.isEmpty()) {
            ids.putAll(taking.identify(strangers));
            current.refreshAfterCommit();
        }
        return terms.stream()
                .map(term -> ids.get(ConceptTaking.uriOf(term.scheme(), term.code())))
                .map(Objects::requireNonNull)
                .toList();
    }

    private static boolean saysNothingNew(TermDraft term, Node node) {
        Texts labels = node.facts().labels();
        @Nullable String broader = term.broader();
        return labels.byTag().keySet().containsAll(term.label().byTag().keySet())
                && (broader == null || node.facts().broader().contains(ConceptTaking.uriOf(term.scheme(), broader)));
    }

    @Override
    public Taken take(VocabularyScheme scheme, List<ConceptDraft> concepts) {
        Taken taken = taking.take(scheme, concepts);
        current.refreshAfterCommit();
        return taken;
    }
}
