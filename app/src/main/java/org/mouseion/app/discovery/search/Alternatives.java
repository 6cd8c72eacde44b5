package org.mouseion.app.discovery.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.labels.FacetNames;
import org.mouseion.app.discovery.search.words.Part;
import org.mouseion.app.discovery.search.words.QueryReader;
import org.mouseion.app.platform.Reason;

/// Other queries that do find something. Each is asked before it is offered.
final class Alternatives {

    private static final int MOST = 5;

    /// With fewer letters the ends of too many words would fit.
    private static final int SHORTEST_BEGINNING = 3;

    private static final int MOST_BEGUN = 3;

    private final WorkIndex index;
    private final Matching matching;
    private final QueryReader reader;
    private final Spelling spelling;
    private final Vocabulary vocabulary;
    private final FacetNames names;

    Alternatives(
            WorkIndex index,
            Matching matching,
            QueryReader reader,
            Spelling spelling,
            Vocabulary vocabulary,
            FacetNames names) {
        this.index = index;
        this.matching = matching;
        this.reader = reader;
        this.spelling = spelling;
        this.vocabulary = vocabulary;
        this.names = names;
    }

    List<Found.Instead> find(Plan plan, long total) {
        List<Found.Instead> found = new ArrayList<>();
        if (total > 0) {
            spelling.better(plan, total)
                    .ifPresent(better -> offer(
                            found,
                            plan.query().withWords(String.valueOf(better.corrected())),
                            "search.instead.spelling",
                            String.valueOf(better.corrected())));
            literally(plan, found);
            return found;
        }
        begun(plan, found);
        withoutFilters(plan.query(), found);
        withoutWords(plan, found);
        broader(plan, found);
        found.sort(
                Comparator.comparingInt((Found.Instead i) -> i.query().words().isEmpty() ? 1 : 0));
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private void offer(List<Found.Instead> found, SearchQuery query, String key, Object... arguments) {
        Plan plan = Plan.strict(query, reader.read(query.words(), query.locale()));
        long works = index.find(Lookup.count(plan.match(matching))).total();
        if (works > 0 && found.stream().noneMatch(other -> other.query().equals(query))) {
            found.add(new Found.Instead(query, works, Reason.of(key, works, arguments)));
        }
    }

    /// Words of the index that begin as one did that no work has: "hokus" was perhaps not typed to its end.
    private void begun(Plan plan, List<Found.Instead> found) {
        for (Part part : plan.asked().parts()) {
            if (part instanceof Part.Word word
                    && word.word().length() >= SHORTEST_BEGINNING
                    && index.frequency(word.word()) == 0) {
                for (WorkIndex.Spelling longer : index.beginnings(word.word(), MOST_BEGUN)) {
                    String words = spelling.rewrite(plan.query().words(), Map.of(word.word(), longer.word()));
                    offer(found, plan.query().withWords(words), "search.instead.spelling", words);
                }
            }
        }
    }

    /// The same words without reading years into them.
    private void literally(Plan plan, List<Found.Instead> found) {
        for (Part part : plan.asked().parts()) {
            if (part instanceof Part.Years years) {
                String line = plan.query().words();
                String quoted = line.replace(years.written(), "\"" + years.written() + "\"");
                if (!quoted.equals(line)) {
                    offer(found, plan.query().withWords(quoted), "search.instead.literally", years.written());
                }
            }
        }
    }

    private void withoutFilters(SearchQuery query, List<Found.Instead> found) {
        if (query.isUnfiltered()) {
            return;
        }
        query.filters()
                .forEach((facet, values) -> values.forEach(value ->
                        offer(found, query.toggle(facet, value), "search.instead.filter", label(facet, value, query))));
        if (query.fromYear() != null || query.toYear() != null) {
            offer(
                    found,
                    query.withYears(null, null),
                    "search.instead.years",
                    Understood.year(query.fromYear()),
                    Understood.year(query.toYear()));
        }
        if (query.pictured()) {
            offer(found, query.withPictured(false), "search.instead.pictured");
        }
        if (found.isEmpty()) {
            offer(found, query.unfiltered(), "search.instead.filters");
        }
    }

    private String label(Facet facet, String value, SearchQuery query) {
        return names.labels(facet, List.of(value), query.locale()).getOrDefault(value, value);
    }

    private void withoutWords(Plan plan, List<Found.Instead> found) {
        List<String> pieces = List.of(plan.query().words().split(" "));
        if (plan.asked().parts().size() < 2) {
            return;
        }
        for (int i = 0; i < pieces.size() && pieces.size() > 1; i++) {
            List<String> fewer = new ArrayList<>(pieces);
            String dropped = fewer.remove(i);
            offer(found, plan.query().withWords(String.join(" ", fewer)), "search.instead.word", dropped);
        }
    }

    /// A broader concept than one that was named.
    private void broader(Plan plan, List<Found.Instead> found) {
        Set<ConceptId> above = new LinkedHashSet<>();
        for (Part part : plan.asked().parts()) {
            List<Concept> named = switch (part) {
                case Part.Word word -> word.concepts();
                case Part.Name name -> name.concepts();
                case Part.Phrase phrase -> List.<Concept>of();
                case Part.Years years -> List.<Concept>of();
            };
            named.forEach(concept -> above.addAll(concept.broader()));
        }
        for (ConceptId id : above) {
            Optional<String> label = vocabulary
                    .find(id)
                    .map(concept -> concept.labels().in(plan.query().locale()))
                    .filter(text -> !text.isEmpty());
            label.ifPresent(text -> offer(found, plan.query().withWords(text), "search.instead.broader", text));
        }
    }
}
