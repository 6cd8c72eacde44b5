package org.mouseion.app.discovery.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.FacetValues;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.ValueField;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.discovery.search.words.Part;
import org.mouseion.app.discovery.search.words.Understanding;
import org.mouseion.app.discovery.search.words.Widening;

/// What a work must have to be found.
final class Matching {

    private final Analysis analysis;
    private final Widened widened;

    Matching(Analysis analysis, Widened widened) {
        this.analysis = analysis;
        this.widened = widened;
    }

    /// Every part, or at least so many; or the inventory number; and nothing excluded.
    Clause words(Understanding asked, int atLeast) {
        List<Clause> parts = asked.parts().stream().map(this::part).toList();
        Clause found = parts.isEmpty()
                ? new Clause.All()
                : atLeast >= parts.size() ? Clause.allOf(parts) : Clause.atLeast(atLeast, parts);
        if (!asked.line().whole().isEmpty() && !parts.isEmpty()) {
            found = Clause.anyOf(List.of(
                    found, new Clause.Values(ValueField.IDENTIFIER, asked.line().whole(), 1)));
        }
        return found.without(excluded(asked));
    }

    /// What must hold of a work that the words do not find: the years, and nothing that was excluded.
    Clause besideWords(Understanding asked, int atLeast) {
        return yearsWithout(asked, List.of(words(asked, atLeast)));
    }

    /// The same, whether the words find it or not.
    Clause whateverWords(Understanding asked) {
        return yearsWithout(asked, List.of());
    }

    private Clause yearsWithout(Understanding asked, List<Clause> others) {
        List<Clause> not = new ArrayList<>(excluded(asked));
        not.addAll(others);
        List<Clause> years = asked.parts().stream()
                .filter(Part.Years.class::isInstance)
                .map(this::part)
                .toList();
        return new Clause.Mix(List.of(), List.of(), 0, years, not);
    }

    /// Works that are called just so, or whose maker is.
    static Clause called(Understanding asked) {
        List<String> words = asked.line().inOrder();
        return Clause.anyOf(List.of(
                new Clause.Values(ValueField.TITLE_KEY, List.of(String.join(" ", words)), 1),
                new Clause.Values(
                        ValueField.MAKER_KEY, List.of(words.stream().sorted().collect(Collectors.joining(" "))), 1)));
    }

    private static List<Clause> excluded(Understanding asked) {
        return asked.excluded().stream().map(Matching::excluded).toList();
    }

    Clause words(Understanding asked) {
        return words(asked, Integer.MAX_VALUE);
    }

    private Clause part(Part part) {
        return switch (part) {
            case Part.Word(String word, var concepts, var widening) -> orElse(word(word), concepts, widening);
            case Part.Name(var words, var concepts, var widening) ->
                orElse(Clause.allOf(words.stream().map(this::word).toList()), concepts, widening);
            case Part.Phrase(var words) -> new Clause.Phrase(TextField.WORDS, words, 0, 1);
            case Part.Years years -> years(years);
        };
    }

    private Clause word(String word) {
        return new Clause.Words(TextField.ALL, List.copyOf(analysis.forms(word)), 1);
    }

    /// The words, or the concept, or what else the thing is called.
    private Clause orElse(Clause words, List<Concept> concepts, Widening widening) {
        List<Clause> any = new ArrayList<>(List.of(words));
        if (!concepts.isEmpty()) {
            any.add(new Clause.Values(ValueField.CONCEPT, values(concepts), 1));
        }
        any.addAll(widened.matching(widening));
        return Clause.anyOf(any);
    }

    static List<String> values(List<Concept> concepts) {
        return concepts.stream().map(c -> FacetValues.of(c.id().value())).toList();
    }

    private Clause years(Part.Years years) {
        Clause made = new Clause.Years(years.from(), years.to(), false, 1);
        return years.literally() && !years.words().isEmpty()
                ? Clause.anyOf(List.of(
                        made,
                        Clause.allOf(years.words().stream().map(this::word).toList())))
                : made;
    }

    private static Clause excluded(List<String> words) {
        return words.size() == 1
                ? new Clause.Words(TextField.WORDS, words, 1)
                : new Clause.Phrase(TextField.WORDS, words, 0, 1);
    }

    /// What the visitor chose beside the words, leaving out the facet whose own values are being counted.
    static List<Clause> filters(SearchQuery query, Facet... leftOut) {
        List<Clause> filters = new ArrayList<>();
        query.filters().forEach((facet, values) -> {
            if (facet == Facet.COLOUR) {
                values.forEach(value -> filters.add(new Clause.Values(ValueField.of(facet), List.of(value), 1)));
            } else if (!List.of(leftOut).contains(facet)) {
                filters.add(new Clause.Values(ValueField.of(facet), values, 1));
            }
        });
        if (query.fromYear() != null || query.toYear() != null) {
            filters.add(new Clause.Years(query.fromYear(), query.toYear(), false, 1));
        }
        if (query.pictured()) {
            filters.add(new Clause.Pictured());
        }
        return filters;
    }
}
