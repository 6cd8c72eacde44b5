package org.mouseion.app.collection.vocabulary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.PlainWords;
import org.mouseion.app.collection.VocabularyScheme;

/// Every concept at one moment. Never changes; [#with] makes the next.
///
/// What changed lately lies in a thin layer over the rest and hides what it replaces, so that one more concept costs
/// little however many there are; when the layer has grown it is laid into the rest.
final class Snapshot {

    /// Copying a layer of this size takes about a millisecond.
    private static final int THICK = 2_000;

    static final Snapshot EMPTY = empty(THICK);

    private final int thick;
    private final long version;
    private final Map<String, VocabularyScheme> schemes;
    private final Layer base;
    private final Layer recent;

    private Snapshot(int thick, long version, Map<String, VocabularyScheme> schemes, Layer base, Layer recent) {
        this.thick = thick;
        this.version = version;
        this.schemes = schemes;
        this.base = base;
        this.recent = recent;
    }

    /// @param thick how many concepts the upper layer holds at most
    static Snapshot empty(int thick) {
        return new Snapshot(thick, 0, Map.of(), Layer.EMPTY, Layer.EMPTY);
    }

    /// With `changed` in place of what was known of them.
    Snapshot with(long newVersion, Map<String, VocabularyScheme> newSchemes, Collection<Node> changed) {
        if (recent.nodes().size() + changed.size() < thick) {
            return new Snapshot(thick, newVersion, newSchemes, base, recent.with(changed));
        }
        Map<ConceptId, Node> all = new LinkedHashMap<>(recent.nodes());
        changed.forEach(node -> all.put(node.id(), node));
        return new Snapshot(thick, newVersion, newSchemes, base.with(all.values()), Layer.EMPTY);
    }

    long version() {
        return version;
    }

    Map<String, VocabularyScheme> schemes() {
        return schemes;
    }

    Stream<Node> nodes() {
        return Stream.concat(
                base.nodes().values().stream().filter(node -> !isHidden(node.id())), recent.nodes().values().stream());
    }

    /// Whether the base is out of date about a concept.
    private boolean isHidden(ConceptId id) {
        return recent.nodes().containsKey(id);
    }

    Optional<Node> findNode(ConceptId id) {
        Node node = recent.nodes().get(id);
        return Optional.ofNullable(node == null ? base.nodes().get(id) : node);
    }

    Optional<ConceptId> findId(String uri) {
        ConceptId id = recent.byUri().get(uri);
        return Optional.ofNullable(id == null ? base.byUri().get(uri) : id);
    }

    Optional<Concept> find(ConceptId id) {
        return findNode(id).map(this::concept);
    }

    /// Ids by label, the best first.
    List<ConceptId> findByLabel(String label, String tag) {
        return LabelIndex.find(this::bearers, label, tag);
    }

    List<ConceptId> findByBeginning(String typed, int limit) {
        String plain = PlainWords.of(typed);
        return Stream.of(base, recent)
                .flatMap(layer -> layer.labels().listBeginning(plain).stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .flatMap(beginning -> bearers(labels -> labels.exact(beginning)).stream())
                .map(LabelIndex.Bearer::concept)
                .distinct()
                .limit(limit)
                .toList();
    }

    private List<LabelIndex.Bearer> bearers(Function<LabelIndex, List<LabelIndex.Bearer>> look) {
        List<LabelIndex.Bearer> old = look.apply(base.labels());
        List<LabelIndex.Bearer> young = look.apply(recent.labels());
        if (recent.nodes().isEmpty()) {
            return old;
        }
        List<LabelIndex.Bearer> all = new ArrayList<>(young);
        old.stream().filter(bearer -> !isHidden(bearer.concept())).forEach(all::add);
        return all;
    }

    List<ConceptId> listNarrower(ConceptId id) {
        return walk(id, this::below);
    }

    List<ConceptId> listBroader(ConceptId id) {
        return walk(id, this::above);
    }

    /// The concept, then what is one step away, then two; a circle is walked once.
    private static List<ConceptId> walk(ConceptId from, Function<ConceptId, List<ConceptId>> step) {
        Set<ConceptId> met = new LinkedHashSet<>();
        Deque<ConceptId> ahead = new ArrayDeque<>(List.of(from));
        while (!ahead.isEmpty()) {
            ConceptId next = ahead.poll();
            if (met.add(next)) {
                ahead.addAll(step.apply(next));
            }
        }
        return List.copyOf(met);
    }

    private List<ConceptId> below(ConceptId id) {
        return findNode(id).map(node -> belowUri(node.uri())).orElse(List.of());
    }

    private List<ConceptId> above(ConceptId id) {
        return findNode(id).map(node -> ids(node.facts().broader())).orElse(List.of());
    }

    private List<ConceptId> belowUri(String uri) {
        List<ConceptId> all = new ArrayList<>();
        base.below().getOrDefault(uri, List.of()).stream()
                .filter(id -> !isHidden(id))
                .forEach(all::add);
        all.addAll(recent.below().getOrDefault(uri, List.of()));
        return all;
    }

    private List<ConceptId> ids(List<String> uris) {
        return uris.stream().map(this::findId).flatMap(Optional::stream).toList();
    }

    private Concept concept(Node node) {
        ConceptFacts facts = node.facts();
        return new Concept(
                node.id(),
                node.scheme(),
                node.uri(),
                facts.labels(),
                facts.alternatives(),
                facts.note(),
                ids(facts.broader()),
                below(node.id()),
                ids(facts.related()),
                facts.fromYear(),
                facts.toYear());
    }
}
