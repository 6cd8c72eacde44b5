package org.mouseion.app.discovery.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.Agents;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.Place;
import org.mouseion.app.collection.PlaceId;
import org.mouseion.app.collection.Places;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.FacetValues;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.documents.FacetLabels;
import org.springframework.stereotype.Component;

/// Reads every name that works of the house stand under, with the number of works.
@Component
class NameReading {

    /// Names of one facet; beyond this the rarest are left to full search.
    private static final int MOST = 60_000;

    private static final int BATCH = 1_000;

    private final WorkIndex index;
    private final Agents agents;
    private final Places places;
    private final Vocabulary vocabulary;
    private final FacetLabels labels;

    NameReading(WorkIndex index, Agents agents, Places places, Vocabulary vocabulary, FacetLabels labels) {
        this.index = index;
        this.agents = agents;
        this.places = places;
        this.vocabulary = vocabulary;
        this.labels = labels;
    }

    List<Named> read() {
        List<Named> all = new ArrayList<>();
        for (Facet facet : List.of(Facet.MAKER, Facet.PLACE, Facet.SUBJECT, Facet.KIND, Facet.MATERIAL, Facet.PERIOD)) {
            Map<String, Long> counts = index.find(Lookup.counting(new Clause.All(), facet, MOST))
                    .counts()
                    .getOrDefault(facet, Map.of());
            read(facet, counts, all);
        }
        return all;
    }

    private void read(Facet facet, Map<String, Long> counts, List<Named> all) {
        Map<Long, Long> numbers = new HashMap<>();
        counts.forEach((value, works) -> FacetValues.findId(value)
                .ifPresentOrElse(
                        id -> numbers.put(id, works),
                        () -> labels.find(facet, value)
                                .ifPresent(label -> all.add(new Named(facet, value, label, List.of(), "", works)))));
        List<Long> ids = new ArrayList<>(numbers.keySet());
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<Long> batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
            all.addAll(named(facet, batch, numbers));
        }
    }

    private List<Named> named(Facet facet, List<Long> ids, Map<Long, Long> works) {
        return switch (facet) {
            case MAKER ->
                agents.list(ids.stream().map(AgentId::new).toList()).stream()
                        .map(agent -> maker(agent, works.getOrDefault(agent.id().value(), 0L)))
                        .toList();
            case PLACE ->
                places.list(ids.stream().map(PlaceId::new).toList()).stream()
                        .map(place -> place(place, works.getOrDefault(place.id().value(), 0L)))
                        .toList();
            case KIND, PERIOD, MATERIAL, SUBJECT, RIGHTS, SOURCE, COLOUR ->
                vocabulary.list(ids.stream().map(ConceptId::new).toList()).stream()
                        .map(concept -> concept(
                                facet, concept, works.getOrDefault(concept.id().value(), 0L)))
                        .toList();
        };
    }

    private static Named maker(Agent agent, long works) {
        String value = FacetValues.of(agent.id().value());
        return new Named(Facet.MAKER, value, agent.name(), agent.otherNames(), life(agent), works);
    }

    /// Read by [org.mouseion.app.discovery.index.labels.LifeDates] when it is shown.
    private static String life(Agent agent) {
        Dated born = agent.born();
        Dated died = agent.died();
        String from = born == null ? "" : born.written();
        String to = died == null ? "" : died.written();
        return from.isEmpty() && to.isEmpty() ? "" : from + "–" + to;
    }

    private static Named place(Place place, long works) {
        return new Named(
                Facet.PLACE, FacetValues.of(place.id().value()), place.name(), List.of(), place.country(), works);
    }

    private static Named concept(Facet facet, Concept concept, long works) {
        List<String> others = new ArrayList<>();
        concept.alternatives().values().forEach(others::addAll);
        Texts labels = concept.labels();
        return new Named(facet, FacetValues.of(concept.id().value()), labels, others, "", works);
    }
}
