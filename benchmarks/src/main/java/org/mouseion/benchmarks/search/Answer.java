package org.mouseion.benchmarks.search;

import java.util.List;
import java.util.Map;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.index.Findings;

/// What any engine answers to a question, as far as it is compared.
///
/// @param total works that match; -1 where the question did not ask for it
/// @param counts works by value for the facets that were counted
public record Answer(long total, List<Hit> hits, Map<Facet, Map<String, Long>> counts) {

    /// @param score 0 where works are not ordered by it
    public record Hit(long work, double score) {}

    public Answer {
        hits = List.copyOf(hits);
        counts = Map.copyOf(counts);
    }

    /// @param exact whether the total was asked for
    static Answer of(Findings findings, boolean exact) {
        return new Answer(
                exact ? findings.total() : -1,
                findings.rows().stream()
                        .map(row -> new Hit(row.work(), row.score()))
                        .toList(),
                findings.counts());
    }
}
