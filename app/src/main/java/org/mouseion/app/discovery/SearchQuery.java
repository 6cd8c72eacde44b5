package org.mouseion.app.discovery;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything a search page's address says; equal queries have equal addresses.
///
/// @param words what the visitor typed, cut where it is longer than [#LONGEST_WORDS]; may be empty (everything)
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

    /// Characters of the words that are read: more than a paragraph is no question.
    public static final int LONGEST_WORDS = 500;

    public SearchQuery {
        words = cut(words);
        filters = Map.copyOf(filters);
        if (page < 1 || size < 1 || size > 100) {
            throw new IllegalArgumentException(
                    "A page is numbered from 1 and holds 1 to 100 works, but got page " + page + " of " + size);
        }
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST_WORDS) {
            return words;
        }
        boolean within = Character.isHighSurrogate(words.charAt(LONGEST_WORDS - 1));
        return words.substring(0, within ? LONGEST_WORDS - 1 : LONGEST_WORDS);
    }

    /// The same question at another page.
    public SearchQuery withPage(int other) {
        return new SearchQuery(words, filters, fromYear, toYear, pictured, sort, other, size, locale);
    }

    /// The same question in another order, from its first page.
    public SearchQuery withSort(Sort other) {
        return new SearchQuery(words, filters, fromYear, toYear, pictured, other, 1, size, locale);
    }

    /// The same filters for other words, from the first page.
    public SearchQuery withWords(String other) {
        return new SearchQuery(other, filters, fromYear, toYear, pictured, sort, 1, size, locale);
    }

    /// The same question for works that may date from these years, from the first page; null opens an end.
    public SearchQuery withYears(@Nullable Integer from, @Nullable Integer to) {
        return new SearchQuery(words, filters, from, to, pictured, sort, 1, size, locale);
    }

    public SearchQuery withPictured(boolean only) {
        return new SearchQuery(words, filters, fromYear, toYear, only, sort, 1, size, locale);
    }

    /// The question with `value` of `facet` added, or taken away where it was chosen; from the first page.
    public SearchQuery toggle(Facet facet, String value) {
        Map<Facet, List<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(filters);
        List<String> values = new ArrayList<>(filters.getOrDefault(facet, List.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        if (values.isEmpty()) {
            changed.remove(facet);
        } else {
            changed.put(facet, values);
        }
        return new SearchQuery(words, changed, fromYear, toYear, pictured, sort, 1, size, locale);
    }

    /// True where nothing narrows the words.
    public boolean isUnfiltered() {
        return filters.isEmpty() && fromYear == null && toYear == null && !pictured;
    }

    /// Only the words.
    public SearchQuery unfiltered() {
        return new SearchQuery(words, Map.of(), null, null, false, sort, 1, size, locale);
    }
}
