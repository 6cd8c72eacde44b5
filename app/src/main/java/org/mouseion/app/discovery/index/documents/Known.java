package org.mouseion.app.discovery.index.documents;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.Agents;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.Place;
import org.mouseion.app.collection.PlaceId;
import org.mouseion.app.collection.PlaceMention;
import org.mouseion.app.collection.Places;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkFacts;

/// Everything a batch of works names, asked of the catalogue once.
record Known(Map<AgentId, Agent> agents, Map<ConceptId, Concept> concepts, Map<PlaceId, Place> places) {

    /// Places lie in places lie in places; deeper than this is a circle.
    private static final int DEEPEST = 8;

    static Known of(List<Work> works, Agents agents, Vocabulary vocabulary, Places places) {
        Set<AgentId> agentIds = new HashSet<>();
        Set<ConceptId> conceptIds = new HashSet<>();
        Set<PlaceId> placeIds = new HashSet<>();
        for (Work work : works) {
            WorkFacts facts = work.facts();
            for (Maker maker : facts.makers()) {
                if (maker.agent() != null) {
                    agentIds.add(maker.agent());
                }
            }
            for (PlaceMention mention : facts.places()) {
                if (mention.place() != null) {
                    placeIds.add(mention.place());
                }
            }
            for (List<Term> terms : List.of(
                    facts.kinds(),
                    facts.materials(),
                    facts.techniques(),
                    facts.subjects(),
                    facts.periods(),
                    facts.styles())) {
                for (Term term : terms) {
                    if (term.concept() != null) {
                        conceptIds.add(term.concept());
                    }
                }
            }
        }
        return new Known(
                agents.list(agentIds).stream().collect(Collectors.toMap(Agent::id, a -> a)),
                concepts(conceptIds, vocabulary),
                withLarger(placeIds, places));
    }

    private static Map<ConceptId, Concept> concepts(Set<ConceptId> named, Vocabulary vocabulary) {
        Set<ConceptId> all = new HashSet<>(named);
        named.forEach(id -> all.addAll(vocabulary.listBroader(id)));
        return vocabulary.list(all).stream().collect(Collectors.toMap(Concept::id, c -> c));
    }

    private static Map<PlaceId, Place> withLarger(Set<PlaceId> named, Places places) {
        Map<PlaceId, Place> all = new LinkedHashMap<>();
        Set<PlaceId> wanted = named;
        for (int depth = 0; depth < DEEPEST && !wanted.isEmpty(); depth++) {
            Set<PlaceId> larger = new HashSet<>();
            for (Place place : places.list(wanted)) {
                all.put(place.id(), place);
                if (place.within() != null && !all.containsKey(place.within())) {
                    larger.add(place.within());
                }
            }
            wanted = larger;
        }
        return all;
    }

    /// The place and every larger one, nearest first.
    List<Place> withLarger(PlaceId id) {
        Map<PlaceId, Place> chain = new LinkedHashMap<>();
        Place place = places.get(id);
        while (place != null && chain.putIfAbsent(place.id(), place) == null) {
            PlaceId larger = place.within();
            place = larger == null ? null : places.get(larger);
        }
        return List.copyOf(chain.values());
    }
}
