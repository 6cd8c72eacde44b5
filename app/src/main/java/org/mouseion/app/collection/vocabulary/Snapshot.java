package org.mouseion.app.collection.vocabulary;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.VocabularyScheme;

/// Every concept at one moment. Never changes; [#with] makes the next.
final class Snapshot {

    static final Snapshot EMPTY = new Snapshot(0, Map.of(), Map.of(), Map.of(), Map.of(), LabelIndex.EMPTY);

    private final long version;
    private final Map<String, VocabularyScheme> schemes;
    private final Map<ConceptId, Node> nodes;
    private final Map<String, ConceptId> byUri;
    /// From the address of a concept to those that name it as broader.
    private final Map<String, List<ConceptId>> below;
    private final LabelIndex labels;

    private Snapshot(
            long version,
            Map<String, VocabularyScheme> schemes,
            Map<ConceptId, Node> nodes,
            Map<String, ConceptId> byUri,
            Map<String, List<ConceptId>> below,
            LabelIndex labels) {
        this.version = version;
        this.schemes = schemes;
        this.nodes = nodes;
        this.byUri = byUri;
        this.below = below;
        this.labels = labels;
    }

    /// With `changed` in place of what was known of them.
    Snapshot with(long newVersion, Map<String, VocabularyScheme> newSchemes, Collection<Node> changed) {
        Map<ConceptId, Node> newNodes = new HashMap<>(nodes);
        Map<String, ConceptId> newByUri = new HashMap<>(byUri);
        Shelves<ConceptId> newBelow = new Shelves<>(below);
        LabelIndex.Builder newLabels = labels.change();
        for (Node node : changed) {
            Node before = newNodes.put(node.id(), node);
            if (before != null) {
                before.facts().broader().forEach(uri -> newBelow.takeIf(uri, id -> id.equals(node.id())));
                newLabels.remove(before);
            }
            newByUri.put(node.uri(), node.id());
            newLabels.add(node);
            node.facts().broader().forEach(uri -> newBelow.put(uri, node.id()));
        }
        return new Snapshot(newVersion, newSchemes, newNodes, newByUri, newBelow.close(), newLabels.build());
    }

    long version() {
        return version;
    }

    Map<String, VocabularyScheme> schemes() {
        return schemes;
    }

    Collection<Node> nodes() {
        return nodes.values();
    }

    Optional<Node> findNode(ConceptId id) {
        return Optional.ofNullable(nodes.get(id));
    }

    Optional<ConceptId> findId(String uri) {
        return Optional.ofNullable(byUri.get(uri));
    }

    Optional<Concept> find(ConceptId id) {
        return findNode(id).map(this::concept);
    }

    /// Ids by label, the best first.
    List<ConceptId> findByLabel(String label, String tag) {
        return labels.find(label, tag);
    }

    List<ConceptId> findByBeginning(String typed, int limit) {
        return labels.findByBeginning(typed, limit);
    }

    List<ConceptId> listNarrower(ConceptId id) {
        return walk(id, this::below);
    }

    List<ConceptId> listBroader(ConceptId id) {
        return walk(id, this::above);
    }

    /// The concept, then what is one step away, then two; a circle is walked once.
    private static List<ConceptId> walk(ConceptId from, java.util.function.Function<ConceptId, List<ConceptId>> step) {
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
        Node node = nodes.get(id);
        return node == null ? List.of() : below.getOrDefault(node.uri(), List.of());
    }

    private List<ConceptId> above(ConceptId id) {
        Node node = nodes.get(id);
        return node == null ? List.of() : ids(node.facts().broader());
    }

    private List<ConceptId> ids(List<String> uris) {
        return uris.stream().map(byUri::get).filter(Objects::nonNull).toList();
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
