package org.mouseion.app.collection;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A concept as a vocabulary file describes it, before it has a number here. Relations are by address.
///
/// @param uri its address; names the concept when the vocabulary comes again
/// @param labels preferred label by language
/// @param alternatives other labels by language tag
/// @param broader addresses of the concepts above it, in any vocabulary
/// @param fromYear first year of a period, null for anything else
public record ConceptDraft(
        String uri,
        Texts labels,
        Map<String, List<String>> alternatives,
        Texts note,
        List<String> broader,
        List<String> related,
        @Nullable Integer fromYear,
        @Nullable Integer toYear) {
    public ConceptDraft {
        alternatives = Map.copyOf(alternatives);
        broader = List.copyOf(broader);
        related = List.copyOf(related);
    }
}
