package org.mouseion.app.discovery.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.search.words.Understanding;

/// How a query is going to be answered.
///
/// @param asked what the words mean
/// @param atLeast parts a work must answer to; all of them unless that finds nothing
/// @param corrected the words after mending, where they were mended
/// @param undated whether years were asked for and given up, because nothing with these words is of these years
/// @param beside works found by meaning rather than by words, best first
record Plan(
        SearchQuery query,
        Understanding asked,
        int atLeast,
        @Nullable String corrected,
        boolean undated,
        List<Long> beside) {

    Plan {
        beside = List.copyOf(beside);
    }

    static Plan strict(SearchQuery query, Understanding asked) {
        return new Plan(query, asked, asked.parts().size(), null, false, List.of());
    }

    Plan needing(int fewer) {
        return new Plan(query, asked, fewer, corrected, undated, beside);
    }

    Plan with(List<Long> works) {
        return new Plan(query, asked, atLeast, corrected, undated, works);
    }

    /// For the words alone, whatever the date.
    Plan withoutYears() {
        Understanding words = asked.withoutYears();
        return new Plan(query, words, words.parts().size(), corrected, true, beside);
    }

    /// Whether some of what was asked may be missing.
    boolean isRelaxed() {
        return atLeast < asked.parts().size();
    }

    /// Everything that must hold, leaving out the filters of one facet where they are to be counted.
    Clause match(Matching matching, Facet... leftOut) {
        Clause words = matching.words(asked, atLeast);
        if (!beside.isEmpty()) {
            words = Clause.anyOf(List.of(words, new Clause.These(beside)));
        }
        List<Clause> all = new ArrayList<>();
        all.add(words);
        all.addAll(Matching.filters(query, leftOut));
        return new Clause.Mix(List.of(), List.of(), 0, all, List.of());
    }

    /// The same, with what brings works forward.
    Clause scored(Matching matching, Scoring scoring) {
        return new Clause.Mix(List.of(), scoring.of(asked, query.locale()), 0, List.of(match(matching)), List.of());
    }
}
