package org.mouseion.app.discovery.index;

import java.util.List;
import java.util.Map;
import org.mouseion.app.discovery.Facet;

/// What the index answers.
///
/// @param total works that match, exact
/// @param counts works by value, most first, for the facets that were asked
/// @param years how many works begin and end in which year; empty unless asked
/// @param pictured works with a picture; 0 unless something was counted
public record Findings(
        long total, List<Row> rows, Map<Facet, Map<String, Long>> counts, YearCounts years, long pictured) {

    public Findings {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }

    /// @param shown the words the work was indexed by, to say why it was found
    public record Row(long work, double score, String shown) {}
}
