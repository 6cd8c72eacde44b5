package org.mouseion.benchmarks.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.benchmarks.judgements.JudgedQuery;
import org.mouseion.benchmarks.judgements.Judgements;

/// Queries as visitors ask them, none twice: the judged ones, then words taken from titles (half of the rest: two or
/// three words that stand together; a quarter: one word), makers, words with a letter wrong, with years, with a chosen
/// value of a facet, and a later page.
final class QueryMix {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("nl"), Locale.forLanguageTag("es"));
    private static final int SHORTEST = 3;
    private static final int MISSPELT_FROM = 5;

    private final Random random;
    private final List<String> titles;
    private final List<String> makers;
    private final List<Chosen> values;

    /// @param facet with a `value` that some works have
    record Chosen(Facet facet, String value) {}

    /// @param titles of works, as many as can be had
    QueryMix(List<String> titles, List<String> makers, List<Chosen> values, long seed) {
        this.titles = List.copyOf(titles);
        this.makers = List.copyOf(makers);
        this.values = List.copyOf(values);
        this.random = new Random(seed);
    }

    List<SearchQuery> take(int count) {
        Set<SearchQuery> queries = new LinkedHashSet<>();
        for (JudgedQuery judged : Judgements.queries()) {
            queries.add(query(judged.words(), Map.of(), null, null, 1, judged.language()));
        }
        while (queries.size() < count) {
            queries.add(next());
        }
        List<SearchQuery> mixed = new ArrayList<>(queries).subList(0, count);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    private SearchQuery next() {
        Locale language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
        int kind = random.nextInt(100);
        if (kind < 45) {
            return query(words(2 + random.nextInt(2)), Map.of(), null, null, 1, language);
        }
        if (kind < 65) {
            return query(words(1), Map.of(), null, null, 1, language);
        }
        if (kind < 75) {
            return query(makers.get(random.nextInt(makers.size())), Map.of(), null, null, 1, language);
        }
        if (kind < 82) {
            return query(misspelt(words(2)), Map.of(), null, null, 1, language);
        }
        if (kind < 88) {
            int from = 1500 + random.nextInt(450);
            return query(words(1), Map.of(), from, from + 20 + random.nextInt(80), 1, language);
        }
        if (kind < 96) {
            Chosen chosen = values.get(random.nextInt(values.size()));
            Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
            filters.put(chosen.facet(), List.of(chosen.value()));
            return query(random.nextInt(3) == 0 ? "" : words(1), filters, null, null, 1, language);
        }
        return query(words(1), Map.of(), null, null, 2 + random.nextInt(4), language);
    }

    private static SearchQuery query(
            String words,
            Map<Facet, List<String>> filters,
            @Nullable Integer from,
            @Nullable Integer to,
            int page,
            Locale language) {
        return new SearchQuery(words, filters, from, to, false, SearchQuery.Sort.RELEVANCE, page, 24, language);
    }

    /// Words that stand together in some title.
    private String words(int count) {
        while (true) {
            List<String> words = Arrays.stream(
                            titles.get(random.nextInt(titles.size())).split("[^\\p{L}]+"))
                    .filter(word -> word.length() >= SHORTEST)
                    .toList();
            if (words.size() >= count) {
                int start = random.nextInt(words.size() - count + 1);
                return String.join(" ", words.subList(start, start + count));
            }
        }
    }

    /// One letter of a longer word left out, doubled or swapped with the next, never the first.
    private String misspelt(String words) {
        List<String> all = new ArrayList<>(List.of(words.split(" ")));
        for (int i = 0; i < all.size(); i++) {
            String word = all.get(i);
            if (word.length() >= MISSPELT_FROM) {
                int at = 1 + random.nextInt(word.length() - 2);
                String head = word.substring(0, at);
                String tail = word.substring(at + 1);
                String wrong = switch (random.nextInt(3)) {
                    case 0 -> head + tail;
                    case 1 -> head + word.charAt(at) + word.charAt(at) + tail;
                    default -> head + tail.charAt(0) + word.charAt(at) + tail.substring(1);
                };
                all.set(i, wrong);
                break;
            }
        }
        return String.join(" ", all);
    }
}
