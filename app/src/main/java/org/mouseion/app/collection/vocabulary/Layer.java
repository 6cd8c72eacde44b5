package org.mouseion.app.collection.vocabulary;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.ConceptId;

/// Concepts and the ways to reach them. Never changes.
///
/// @param below from the address of a concept to those that name it as broader
record Layer(
        Map<ConceptId, Node> nodes,
        Map<String, ConceptId> byUri,
        Map<String, List<ConceptId>> below,
        LabelIndex labels) {

    static final Layer EMPTY = new Layer(Map.of(), Map.of(), Map.of(), LabelIndex.EMPTY);

    /// With `changed` in place of what was known of them.
    Layer with(Collection<Node> changed) {
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
        return new Layer(newNodes, newByUri, newBelow.close(), newLabels.build());
    }
}
