package org.mouseion.app.discovery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.platform.Reason;

/// One page of results and what lies around it.
///
/// @param total how many works match in all
/// @param understood what the words were taken to mean beyond themselves (a period, a concept, a maker), as sentences
/// @param corrected the words searched instead where a typing error was mended, or null
/// @param pictured how many of them have a picture
/// @param instead other queries that do find something, best first: where nothing was found, ways out; otherwise at
/// most a better spelling, or the same words taken literally where they were read as years
public record Found(
        long total,
        List<Hit> hits,
        List<FacetCounts> facets,
        List<Bar> timeline,
        List<Reason> understood,
        @Nullable String corrected,
        long pictured,
        List<Instead> instead) {

    public Found {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        timeline = List.copyOf(timeline);
        understood = List.copyOf(understood);
        instead = List.copyOf(instead);
    }

    /// @param why short reasons ("title", "subject: boats") as message keys with arguments, strongest first
    /// @param language the record's language (BCP 47) where it is another than the question's and none of the words
    /// stand in it; else null
    public record Hit(
            WorkId work,
            double score,
            List<Reason> why,
            @Nullable String language) {}

    /// @param others how many further values there are
    public record FacetCounts(Facet facet, List<Count> counts, long others) {}

    /// @param value what goes in the address
    /// @param label in the query's language
    public record Count(String value, String label, long works, boolean chosen) {}

    /// One bar of the histogram: works whose date may fall in [from, to].
    public record Bar(int from, int to, long works) {}

    /// @param query a query that finds `works`
    /// @param reason what was given up or changed
    public record Instead(SearchQuery query, long works, Reason reason) {}
}
