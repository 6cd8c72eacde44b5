package org.mouseion.app.discovery.index;

import java.util.Set;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.SearchQuery.Sort;

/// One question to the index.
///
/// @param offset works to skip
/// @param limit works to return; 0 only counts
/// @param counted facets to count
/// @param perFacet values to count of each, the most frequent
/// @param years whether to count by year
/// @param total whether the number of works must be exact; the engine may stop sooner where it need not
public record Lookup(
        Clause clause,
        Sort sort,
        int offset,
        int limit,
        Set<Facet> counted,
        int perFacet,
        boolean years,
        boolean total) {

    public Lookup {
        counted = Set.copyOf(counted);
    }

    /// The best works and nothing else.
    public static Lookup best(Clause clause, int limit) {
        return page(clause, Sort.RELEVANCE, 0, limit);
    }

    /// Some works in order and nothing else.
    public static Lookup page(Clause clause, Sort sort, int offset, int limit) {
        return new Lookup(clause, sort, offset, limit, Set.of(), 0, false, false);
    }

    /// How many there are.
    public static Lookup count(Clause clause) {
        return new Lookup(clause, Sort.RELEVANCE, 0, 0, Set.of(), 0, false, true);
    }

    /// How many there are of each value of one facet.
    public static Lookup counting(Clause clause, Facet facet, int values) {
        return new Lookup(clause, Sort.RELEVANCE, 0, 0, Set.of(facet), values, false, false);
    }

    public boolean counts() {
        return !counted.isEmpty() || years;
    }
}
