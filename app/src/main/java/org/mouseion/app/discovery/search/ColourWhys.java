package org.mouseion.app.discovery.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.algorithms.images.colour.ColourName;
import org.mouseion.algorithms.images.colour.ColourShares;
import org.mouseion.app.collection.PictureLooks;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.labels.FacetNames;
import org.mouseion.app.platform.Reason;

/// Says of works that were looked for by colour how much of their picture has it, as it was measured.
final class ColourWhys {

    private final PictureLooks looks;
    private final FacetNames names;

    ColourWhys(PictureLooks looks, FacetNames names) {
        this.looks = looks;
        this.names = names;
    }

    /// By work, the colour that covers most first; empty where no colour was chosen.
    Map<Long, List<Reason>> of(SearchQuery query, List<Findings.Row> rows) {
        List<String> chosen = query.filters().getOrDefault(Facet.COLOUR, List.of());
        Map<Long, List<Reason>> reasons = new HashMap<>();
        if (chosen.isEmpty()) {
            return reasons;
        }
        Map<String, String> labels = names.labels(Facet.COLOUR, chosen, query.locale());
        looks.hanging(rows.stream().map(row -> new WorkId(row.work())).toList()).forEach((work, hung) -> {
            Map<ColourName, Double> shares = ColourShares.of(hung.palette());
            reasons.put(
                    work.value(),
                    chosen.stream()
                            .flatMap(code -> ColourName.find(code).stream())
                            .map(name -> reason(
                                    labels.getOrDefault(name.code(), name.code()), shares.getOrDefault(name, 0.0)))
                            .filter(reason -> reason.value() > 0)
                            .sorted(Comparator.comparingDouble(Reason::value).reversed())
                            .toList());
        });
        return reasons;
    }

    private static Reason reason(String label, double share) {
        return Reason.of("search.why.colour", share, label, share);
    }
}
