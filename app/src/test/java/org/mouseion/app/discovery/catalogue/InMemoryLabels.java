package org.mouseion.app.discovery.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.index.documents.FacetLabels;

/// Facet words in memory.
public final class InMemoryLabels implements FacetLabels {

    private final Map<String, Texts> labels = new HashMap<>();

    @Override
    public void note(Facet facet, String value, Texts label) {
        labels.putIfAbsent(facet + value, label);
    }

    @Override
    public void save() {}

    @Override
    public Optional<Texts> find(Facet facet, String value) {
        return Optional.ofNullable(labels.get(facet + value));
    }
}
