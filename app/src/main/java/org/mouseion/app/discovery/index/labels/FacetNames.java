package org.mouseion.app.discovery.index.labels;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.Agents;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.PlaceId;
import org.mouseion.app.collection.Places;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.FacetValues;
import org.mouseion.app.discovery.index.documents.Centuries;
import org.mouseion.app.discovery.index.documents.FacetLabels;
import org.mouseion.app.platform.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What people read for the value of a facet, in their language.
@Component
public final class FacetNames {

    private final Agents agents;
    private final Vocabulary vocabulary;
    private final Places places;
    private final FacetLabels labels;
    private final MessageSource messages;
    private final NameMemory memory = new NameMemory();

    public FacetNames(Agents agents, Vocabulary vocabulary, Places places, FacetLabels labels, MessageSource messages) {
        this.agents = agents;
        this.vocabulary = vocabulary;
        this.places = places;
        this.labels = labels;
        this.messages = messages;
    }

    /// Labels by value; a value that nothing is known of is its own label.
    public Map<String, String> labels(Facet facet, Collection<String> values, Locale locale) {
        Map<String, String> found = new HashMap<>();
        List<String> numbers = new ArrayList<>();
        Words words = new Words(messages, locale);
        for (String value : values) {
            Integer century = Centuries.numberOf(value);
            Integer millennium = Centuries.millenniumOf(value);
            if (century != null) {
                found.put(value, century(century, words));
            } else if (millennium != null) {
                found.put(value, millennium(millennium, words));
            } else if (facet == Facet.RIGHTS) {
                found.put(value, words.sayOr(value.toUpperCase(Locale.ROOT), "index.rights." + value));
            } else if (facet == Facet.SOURCE) {
                found.put(value, words.sayOr(value, "source." + value));
            } else if (facet == Facet.COLOUR) {
                found.put(value, words.sayOr(value, "index.colour." + value));
            } else if (FacetValues.findId(value).isPresent()) {
                numbers.add(value);
            } else {
                found.put(value, word(facet, value, locale));
            }
        }
        found.putAll(memory.get(facet, numbers, locale, missing -> ofNumbers(facet, missing, locale)));
        return found;
    }

    /// The label of one value.
    public String label(Facet facet, String value, Locale locale) {
        return labels(facet, List.of(value), locale).getOrDefault(value, value);
    }

    private static String century(int century, Words words) {
        String key = century > 0 ? "index.century" : "index.century.before";
        int number = century > 0 ? century : 1 - century;
        return words.say(key, number, Ordinals.of(century), Ordinals.englishEnding(century));
    }

    private static String millennium(int number, Words words) {
        return number >= Centuries.OLDER
                ? words.say("index.millennium.older")
                : words.say("index.millennium", number, Ordinals.of(number), Ordinals.englishEnding(number));
    }

    private String word(Facet facet, String value, Locale locale) {
        return labels.find(facet, value)
                .map(texts -> texts.in(locale))
                .orElseGet(() -> FacetValues.findWord(value).orElse(value));
    }

    private Map<String, String> ofNumbers(Facet facet, List<String> values, Locale locale) {
        List<Long> numbers = values.stream().map(Long::valueOf).toList();
        Map<String, String> found = new HashMap<>();
        switch (facet) {
            case MAKER ->
                agents.list(numbers.stream().map(AgentId::new).toList())
                        .forEach(agent -> put(found, agent.id().value(), agent.name(), locale));
            case PLACE ->
                places.list(numbers.stream().map(PlaceId::new).toList())
                        .forEach(place -> put(found, place.id().value(), place.name(), locale));
            case KIND, PERIOD, MATERIAL, SUBJECT, RIGHTS, SOURCE, COLOUR ->
                vocabulary
                        .list(numbers.stream().map(ConceptId::new).toList())
                        .forEach(concept -> put(found, concept.id().value(), concept.labels(), locale));
        }
        return found;
    }

    private static void put(Map<String, String> found, long number, Texts name, Locale locale) {
        found.put(FacetValues.of(number), name.in(locale));
    }

    /// Values of the same facet directly narrower than the chosen ones.
    public Set<String> narrower(Facet facet, Collection<String> chosen) {
        Set<String> narrower = new HashSet<>();
        if (facet == Facet.MAKER || facet == Facet.PLACE || facet == Facet.COLOUR) {
            return narrower;
        }
        for (String value : chosen) {
            FacetValues.findId(value)
                    .flatMap(id -> vocabulary.find(new ConceptId(id)))
                    .map(Concept::narrower)
                    .ifPresent(ids -> ids.forEach(id -> narrower.add(FacetValues.of(id.value()))));
        }
        return narrower;
    }
}
