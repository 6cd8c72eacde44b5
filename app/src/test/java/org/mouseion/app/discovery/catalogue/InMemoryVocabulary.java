package org.mouseion.app.discovery.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.discovery.index.analysis.Folding;

/// A small thesaurus in memory.
public final class InMemoryVocabulary {

    public final Vocabulary contract = Partly.of(Vocabulary.class, this);

    private final Map<ConceptId, Concept> concepts = new LinkedHashMap<>();

    /// Adds a concept; `labels` as tag, label, tag, label …; a second label in a language is an alternative.
    public ConceptId add(long id, List<ConceptId> broader, String... labels) {
        Map<String, String> preferred = new LinkedHashMap<>();
        Map<String, List<String>> others = new LinkedHashMap<>();
        for (int i = 0; i < labels.length; i += 2) {
            if (preferred.putIfAbsent(labels[i], labels[i + 1]) != null) {
                others.computeIfAbsent(labels[i], tag -> new ArrayList<>()).add(labels[i + 1]);
            }
        }
        ConceptId number = new ConceptId(id);
        concepts.put(
                number,
                new Concept(
                        number,
                        "test",
                        "https://example.org/concepts/" + id,
                        new Texts(preferred),
                        others,
                        Texts.NONE,
                        broader,
                        List.of(),
                        List.of(),
                        null,
                        null));
        broader.forEach(above -> concepts.computeIfPresent(above, (key, c) -> withNarrower(c, number)));
        return number;
    }

    /// Adds a period with its years.
    public ConceptId period(long id, int from, int to, String... labels) {
        ConceptId number = add(id, List.of(), labels);
        concepts.computeIfPresent(
                number,
                (key, c) -> new Concept(
                        c.id(),
                        c.scheme(),
                        c.uri(),
                        c.labels(),
                        c.alternatives(),
                        c.note(),
                        c.broader(),
                        c.narrower(),
                        c.related(),
                        from,
                        to));
        return number;
    }

    private static Concept withNarrower(Concept c, ConceptId id) {
        List<ConceptId> narrower = new ArrayList<>(c.narrower());
        narrower.add(id);
        return new Concept(
                c.id(),
                c.scheme(),
                c.uri(),
                c.labels(),
                c.alternatives(),
                c.note(),
                c.broader(),
                narrower,
                c.related(),
                c.fromYear(),
                c.toYear());
    }

    public Optional<Concept> find(ConceptId id) {
        return Optional.ofNullable(concepts.get(id));
    }

    public Optional<Concept> findByUri(String uri) {
        return concepts.values().stream().filter(c -> c.uri().equals(uri)).findFirst();
    }

    public List<Concept> list(Collection<ConceptId> ids) {
        return ids.stream().map(concepts::get).filter(c -> c != null).toList();
    }

    public List<Concept> findByLabel(String label, String tag) {
        return concepts.values().stream()
                .filter(c -> isCalled(c, singular(label)))
                .toList();
    }

    private static boolean isCalled(Concept c, String label) {
        return c.labels().byTag().values().stream().anyMatch(l -> singular(l).equals(label))
                || c.alternatives().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(l -> singular(l).equals(label));
    }

    private static String singular(String label) {
        return Folding.fold(label).replaceAll("(?<=\\w{3})(s|x)\\b", "");
    }

    public List<ConceptId> listNarrower(ConceptId id) {
        Set<ConceptId> all = new LinkedHashSet<>();
        gather(id, all, true);
        return List.copyOf(all);
    }

    public List<ConceptId> listBroader(ConceptId id) {
        Set<ConceptId> all = new LinkedHashSet<>();
        gather(id, all, false);
        return List.copyOf(all);
    }

    private void gather(ConceptId id, Set<ConceptId> all, boolean down) {
        Concept concept = concepts.get(id);
        if (concept != null && all.add(id)) {
            (down ? concept.narrower() : concept.broader()).forEach(next -> gather(next, all, down));
        }
    }

    public long version() {
        return concepts.size();
    }
}
