package org.mouseion.app.discovery.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mouseion.app.discovery.Browse;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.labels.FacetNames;
import org.mouseion.app.discovery.index.labels.PeriodRows;
import org.springframework.stereotype.Component;

/// Everything the works can be browsed by, counted in the index.
@Component
class BrowsedFacets implements Browse {

    private final WorkIndex index;
    private final FacetNames names;
    private final PeriodRows periods;

    BrowsedFacets(WorkIndex index, FacetNames names, PeriodRows periods) {
        this.index = index;
        this.names = names;
        this.periods = periods;
    }

    @Override
    public List<Found.Count> list(Facet facet, Locale locale, int limit) {
        Map<String, Long> counts = index.find(Lookup.counting(new Clause.All(), facet, limit))
                .counts()
                .getOrDefault(facet, Map.of());
        if (facet == Facet.PERIOD) {
            counts = periods.once(counts);
        }
        Map<String, String> labels = names.labels(facet, counts.keySet(), locale);
        return counts.entrySet().stream()
                .map(count -> new Found.Count(
                        count.getKey(), labels.getOrDefault(count.getKey(), count.getKey()), count.getValue(), false))
                .toList();
    }
}
