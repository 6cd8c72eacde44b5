package org.mouseion.app.discovery.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mouseion.algorithms.images.colour.ColourName;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.SearchQuery.Sort;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.ValueField;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.YearCounts;
import org.mouseion.app.discovery.index.labels.FacetNames;
import org.mouseion.app.discovery.index.labels.PeriodRows;

/// How many works there are, in all and by value of each facet.
///
/// The counts of a facet disregard what was chosen in the same facet: they say what choosing another value beside it
/// would find. Counts of a query are remembered until the index changes, so that turning a page counts nothing.
final class FacetCounting {

    /// Values shown of a facet.
    private static final int SHOWN = 12;

    /// Values counted of a facet; what lies between is "others".
    private static final int COUNTED = 200;

    /// @param total works that match everything
    record Counts(long total, long pictured, YearCounts years, Map<Facet, Map<String, Long>> byFacet) {}

    private final WorkIndex index;
    private final Matching matching;
    private final FacetNames names;
    private final PeriodRows periods;
    private final CountMemory memory;

    FacetCounting(WorkIndex index, Matching matching, FacetNames names, PeriodRows periods) {
        this.index = index;
        this.matching = matching;
        this.names = names;
        this.periods = periods;
        this.memory = new CountMemory(index);
    }

    Counts count(Plan plan) {
        return memory.get(plan, this::countAnew);
    }

    private Counts countAnew(Plan plan) {
        // Another colour is asked for beside those chosen, not in their place.
        Set<Facet> chosen = new HashSet<>(plan.query().filters().keySet());
        chosen.remove(Facet.COLOUR);
        Set<Facet> free = EnumSet.allOf(Facet.class);
        free.removeAll(chosen);
        Findings all = index.find(new Lookup(plan.match(matching), Sort.RELEVANCE, 0, 0, free, COUNTED, true, true));
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        counts.putAll(all.counts());
        for (Facet facet : chosen) {
            counts.put(facet, countChosen(plan, facet));
        }
        return new Counts(all.total(), all.pictured(), all.years(), counts);
    }

    private Map<String, Long> countChosen(Plan plan, Facet facet) {
        Clause without = plan.match(matching, facet);
        Findings findings = index.find(Lookup.counting(without, facet, COUNTED));
        Map<String, Long> counts = new LinkedHashMap<>(findings.counts().getOrDefault(facet, Map.of()));
        for (String value : plan.query().filters().getOrDefault(facet, List.of())) {
            counts.computeIfAbsent(
                    value,
                    v -> index.find(Lookup.count(
                                    without.where(List.of(new Clause.Values(ValueField.of(facet), List.of(v), 1)))))
                            .total());
        }
        return counts;
    }

    List<Found.FacetCounts> facets(Plan plan, Counts counts) {
        List<Found.FacetCounts> facets = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            Map<String, Long> values = counts.byFacet().getOrDefault(facet, Map.of());
            if (!values.isEmpty()) {
                facets.add(facet(facet, values, plan.query()));
            }
        }
        return facets;
    }

    private Found.FacetCounts facet(Facet facet, Map<String, Long> values, SearchQuery query) {
        List<String> chosen = query.filters().getOrDefault(facet, List.of());
        Map<String, Long> rows = facet == Facet.PERIOD ? periods.once(values) : values;
        int most = facet == Facet.COLOUR ? ColourName.values().length : SHOWN;
        List<String> shown = FacetShown.choose(rows.keySet(), chosen, names.narrower(facet, chosen), most);
        Map<String, String> labels = names.labels(facet, shown, query.locale());
        List<Found.Count> counts = shown.stream()
                .map(value -> new Found.Count(
                        value,
                        labels.getOrDefault(value, value),
                        values.getOrDefault(value, 0L),
                        chosen.contains(value)))
                .toList();
        return new Found.FacetCounts(facet, counts, Math.max(0, rows.size() - shown.size()));
    }
}
