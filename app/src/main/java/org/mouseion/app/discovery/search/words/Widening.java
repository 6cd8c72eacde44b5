package org.mouseion.app.discovery.search.words;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What else the words of a query are called: in other languages, in the same one, and in years.
///
/// @param labels by language, each label as its folded words; those typed are not among them
/// @param own whether the words were found in the language of the page, so that little doubt is left of their meaning
/// @param from first year where they name a period, else null
/// @param to last year where they name a period, else null
/// @param begun whether the labels only begin like the word, which no work has
public record Widening(
        Map<String, List<List<String>>> labels,
        boolean own,
        @Nullable Integer from,
        @Nullable Integer to,
        boolean begun) {

    public static final Widening NONE = new Widening(Map.of(), true, null, null);

    public Widening {
        labels = Map.copyOf(labels);
    }

    public Widening(Map<String, List<List<String>>> labels, boolean own, @Nullable Integer from, @Nullable Integer to) {
        this(labels, own, from, to, false);
    }

    public boolean isNone() {
        return labels.isEmpty() && !hasYears();
    }

    public boolean hasYears() {
        return from != null || to != null;
    }
}
