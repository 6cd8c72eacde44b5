package org.mouseion.app.discovery.guide.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.SearchAddress;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.ValueField;
import org.mouseion.app.discovery.suggest.Named;

/// Works that a phrase asks for, every word of it accounted for.
///
/// @param named things they must have; one of a list is enough
/// @param from first year, or null
/// @param to last year, or null
public record CollectionQuery(
        List<Part> named, @Nullable Integer from, @Nullable Integer to) {

    public static final CollectionQuery ALL = new CollectionQuery(List.of(), null, null);

    /// Names of things of one kind that a label holds.
    private static final int LABELLED = 3;

    /// @param facet in which facet
    /// @param any one of these
    public record Part(Facet facet, List<Named> any) {
        public Part {
            any = List.copyOf(any);
        }
    }

    public CollectionQuery {
        named = List.copyOf(named);
    }

    public boolean isAll() {
        return named.isEmpty() && from == null && to == null;
    }

    public boolean isOfAMaker() {
        return named.stream().anyMatch(part -> part.facet() == Facet.MAKER);
    }

    /// This, asked of the works of another query: what this says itself takes the place of what that said.
    public CollectionQuery among(CollectionQuery before) {
        List<Part> parts = new ArrayList<>(named);
        before.named().stream()
                .filter(part -> named.stream().noneMatch(own -> own.facet() == part.facet()))
                .forEach(parts::add);
        boolean dated = from != null || to != null;
        return new CollectionQuery(parts, dated ? from : before.from(), dated ? to : before.to());
    }

    public Clause clause() {
        List<Clause> filters = new ArrayList<>();
        named.forEach(part -> filters.add(new Clause.Values(
                ValueField.of(part.facet()),
                part.any().stream().map(Named::value).toList(),
                1)));
        if (from != null || to != null) {
            filters.add(new Clause.Years(from, to, true, 1));
        }
        return new Clause.Mix(List.of(new Clause.All()), List.of(), 0, filters, List.of());
    }

    /// Address of the page of results, without language.
    public String path() {
        String address = SearchAddress.write(query(Locale.ENGLISH));
        return address.isEmpty() ? "/search" : "/search?" + address;
    }

    public SearchQuery query(Locale locale) {
        Map<Facet, List<String>> filters = new LinkedHashMap<>();
        named.forEach(part ->
                filters.put(part.facet(), part.any().stream().map(Named::value).toList()));
        return new SearchQuery(
                "", filters, from, to, false, SearchQuery.Sort.RELEVANCE, 1, SearchAddress.PAGE_SIZE, locale);
    }

    private static String label(Part part, Locale locale) {
        List<String> texts =
                part.any().stream().map(named -> named.text(locale)).distinct().toList();
        String first = String.join(" / ", texts.stream().limit(LABELLED).toList());
        return texts.size() > LABELLED ? first + " / …" : first;
    }

    /// The house's own names for what was asked, in a language.
    public List<String> labels(Locale locale) {
        List<String> labels = new ArrayList<>();
        named.forEach(part -> labels.add(label(part, locale)));
        if (from != null && from.equals(to)) {
            labels.add(Integer.toString(from));
        } else if (from != null || to != null) {
            labels.add((from == null ? "…" : from) + "–" + (to == null ? "…" : to));
        }
        return labels;
    }
}
