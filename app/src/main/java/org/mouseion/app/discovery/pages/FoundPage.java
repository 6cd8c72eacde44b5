package org.mouseion.app.discovery.pages;

import java.util.List;
import org.mouseion.app.discovery.PageRead;
import org.mouseion.app.discovery.PagesFound.PageHit;

/// A page of the results with its places, for the template.
///
/// @param expected how many matches, rounded, at least one
public record FoundPage(PageRead page, long expected, List<Snippet> snippets) {

    public FoundPage {
        snippets = List.copyOf(snippets);
    }

    static FoundPage of(PageHit hit) {
        return new FoundPage(
                hit.page(),
                Math.max(1, Math.round(hit.expected())),
                hit.spots().stream().map(spot -> Snippet.of(hit.page(), spot)).toList());
    }
}
