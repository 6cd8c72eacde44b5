package org.mouseion.app.discovery;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything a search page's address says; equal queries have equal addresses.
///
/// @param words what the visitor typed; may be empty (everything)
/// @param filters chosen values by facet: any of the values of one facet, all of the facets
/// @param fromYear first year, astronomical, or null
/// @param toYear last year, or null
/// @param pictured only works with a picture
/// @param page from 1
/// @param size works a page, 1 to 100
/// @param locale language of the page, which decides analysis order, labels and fallbacks
public record SearchQuery(
        String words,
        Map<Facet, List<String>> filters,
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        boolean pictured,
        Sort sort,
        int page,
        int size,
        Locale locale) {

    /// RELEVANCE best first; OLDEST and NEWEST by date made; MAKER and TITLE by name; ADDED latest in the catalogue
    /// first.
    public enum Sort {
        RELEVANCE,
        OLDEST,
        NEWEST,
        MAKER,
        TITLE,
        ADDED
    }

    public SearchQuery {
        filters = Map.copyOf(filters);
        if (page < 1 || size < 1 || size > 100) {
            throw new IllegalArgumentException(
                    "A page is numbered from 1 and holds 1 to 100 works, but got page " + page + " of " + size);
        }
    }
}
