package org.mouseion.app.discovery;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.images.colour.ColourName;
import org.mouseion.app.discovery.SearchQuery.Sort;
import org.springframework.util.MultiValueMap;

/// A query as the address of a page or of the API writes it, and back. The same query always has the same address; what
/// is at its
/// default is left out; what cannot be read is ignored, so that an old or mistyped address still shows something.
///
/// Parameters: `q` words; one for each [Facet] in lower case, repeated for several values; `from`, `to` years;
/// `pictured=1`;
/// `colour` by the code of a name such as `prussian-blue`, three at most; `sort` in lower case; `page`; `size`.
public final class SearchAddress {

    public static final int PAGE_SIZE = 24;

    /// Colours that can be asked for at once: more, and hardly a picture has them all.
    public static final int MOST_COLOURS = 3;

    private static final int MOST_VALUES = 20;

    private SearchAddress() {}

    public static SearchQuery read(MultiValueMap<String, String> parameters, Locale locale) {
        Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> values = new LinkedHashSet<>();
            parameters.getOrDefault(name(facet), List.of()).stream()
                    .filter(v -> !v.isBlank() && v.length() <= SearchQuery.LONGEST_WORDS)
                    .filter(v -> facet != Facet.COLOUR || ColourName.find(v).isPresent())
                    .distinct()
                    .limit(facet == Facet.COLOUR ? MOST_COLOURS : MOST_VALUES)
                    .forEach(values::add);
            if (!values.isEmpty()) {
                filters.put(facet, List.copyOf(values));
            }
        }
        Integer from = year(parameters.getFirst("from"));
        Integer to = year(parameters.getFirst("to"));
        boolean swapped = from != null && to != null && from > to;
        return new SearchQuery(
                words(parameters.getFirst("q")),
                filters,
                swapped ? to : from,
                swapped ? from : to,
                "1".equals(parameters.getFirst("pictured")),
                sort(parameters.getFirst("sort")),
                between(parameters.getFirst("page"), 1, 1, Integer.MAX_VALUE / 100),
                between(parameters.getFirst("size"), PAGE_SIZE, 1, 100),
                locale);
    }

    /// The query string without `?`; empty for the query that asks for everything.
    public static String write(SearchQuery query) {
        StringBuilder address = new StringBuilder();
        add(address, "q", query.words());
        for (Facet facet : Facet.values()) {
            query.filters().getOrDefault(facet, List.of()).forEach(value -> add(address, name(facet), value));
        }
        add(address, "from", text(query.fromYear()));
        add(address, "to", text(query.toYear()));
        add(address, "pictured", query.pictured() ? "1" : "");
        add(
                address,
                "sort",
                query.sort() == Sort.RELEVANCE ? "" : query.sort().name().toLowerCase(Locale.ROOT));
        add(address, "page", query.page() == 1 ? "" : Integer.toString(query.page()));
        add(address, "size", query.size() == PAGE_SIZE ? "" : Integer.toString(query.size()));
        return address.toString();
    }

    public static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    private static void add(StringBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.append(address.isEmpty() ? "" : "&")
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String text(@Nullable Integer year) {
        return year == null ? "" : year.toString();
    }

    private static String words(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String words = typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            // Signs alone say nothing that a work could answer to.
            return "";
        }
        return words;
    }

    private static @Nullable Integer year(@Nullable String typed) {
        if (typed == null || !typed.strip().matches("-?\\d{1,5}")) {
            return null;
        }
        return Integer.valueOf(typed.strip());
    }

    private static Sort sort(@Nullable String typed) {
        if (typed != null) {
            for (Sort sort : Sort.values()) {
                if (sort.name().equalsIgnoreCase(typed)) {
                    return sort;
                }
            }
        }
        return Sort.RELEVANCE;
    }

    private static int between(@Nullable String typed, int otherwise, int least, int most) {
        if (typed == null || !typed.strip().matches("\\d{1,9}")) {
            return otherwise;
        }
        return Math.clamp(Integer.parseInt(typed.strip()), least, most);
    }
}
