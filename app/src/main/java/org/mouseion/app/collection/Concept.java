package org.mouseion.app.collection;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A term of a vocabulary, in the terms of SKOS.
///
/// @param scheme key of the vocabulary it belongs to
/// @param uri its address
/// @param labels preferred label by language
/// @param alternatives other labels by language tag
/// @param fromYear first year of a period, null for anything else
/// @param toYear last year of a period, null for anything else
public record Concept(
        ConceptId id,
        String scheme,
        String uri,
        Texts labels,
        Map<String, List<String>> alternatives,
        Texts note,
        List<ConceptId> broader,
        List<ConceptId> narrower,
        List<ConceptId> related,
        @Nullable Integer fromYear,
        @Nullable Integer toYear) {
    public Concept {
        alternatives = Map.copyOf(alternatives);
        broader = List.copyOf(broader);
        narrower = List.copyOf(narrower);
        related = List.copyOf(related);
    }
}
