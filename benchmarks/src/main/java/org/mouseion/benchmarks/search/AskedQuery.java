package org.mouseion.benchmarks.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.index.Lookup;

/// A query, and the questions to the index that its answer rests on: what it counted, and, where anything was found,
/// which works it showed. Questions that led nowhere (spellings tried, ways out offered) are left out.
///
/// @param shown null where nothing was found
record AskedQuery(SearchQuery query, Overheard.Question counted, Overheard.@Nullable Question shown) {

    /// @param questions in the order in which the house asked them
    static AskedQuery of(SearchQuery query, List<Overheard.Question> questions) {
        Overheard.Question shown = null;
        Overheard.Question counted = null;
        for (Overheard.Question question : questions) {
            Lookup asked = question.asked();
            if (asked.limit() > 0) {
                shown = question;
            } else if (asked.years() && shown == null) {
                counted = question;
            }
        }
        if (counted == null) {
            throw new IllegalStateException(
                    "The house counted nothing for " + query + ". Maybe it remembered the counts of an earlier query.");
        }
        return new AskedQuery(query, counted, shown);
    }

    List<Lookup> lookups() {
        return shown == null ? List.of(counted.asked()) : List.of(counted.asked(), shown.asked());
    }
}
