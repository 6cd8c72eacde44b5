package org.mouseion.app.collection.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.ConceptDraft;
import org.mouseion.app.collection.Texts;

/// What is known of a concept, as it is kept.
///
/// @param broader addresses of the concepts above it
public record ConceptFacts(
        Texts labels,
        Map<String, List<String>> alternatives,
        Texts note,
        List<String> broader,
        List<String> related,
        @Nullable Integer fromYear,
        @Nullable Integer toYear) {

    public ConceptFacts {
        Map<String, List<String>> others = new LinkedHashMap<>();
        alternatives.forEach((tag, labels_) -> {
            List<String> kept = labels_.stream()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty())
                    .distinct()
                    .toList();
            if (!kept.isEmpty()) {
                others.put(tag, kept);
            }
        });
        alternatives = Collections.unmodifiableMap(others);
        broader = List.copyOf(broader);
        related = List.copyOf(related);
    }

    static ConceptFacts of(ConceptDraft draft) {
        Map<String, List<String>> sorted = new java.util.TreeMap<>(draft.alternatives());
        return new ConceptFacts(
                draft.labels(),
                sorted,
                draft.note(),
                draft.broader(),
                draft.related(),
                draft.fromYear(),
                draft.toYear());
    }

    /// With what `texts` says in languages that have no label yet.
    ConceptFacts withMissingLabels(Texts texts) {
        Map<String, String> byTag = new LinkedHashMap<>(texts.byTag());
        byTag.putAll(labels.byTag());
        return byTag.equals(labels.byTag()) ? this : withLabels(new Texts(byTag));
    }

    ConceptFacts withLabels(Texts preferred) {
        return new ConceptFacts(preferred, alternatives, note, broader, related, fromYear, toYear);
    }

    ConceptFacts withBroader(String uri) {
        List<String> more = new ArrayList<>(broader);
        if (!more.contains(uri)) {
            more.add(uri);
        }
        return new ConceptFacts(labels, alternatives, note, more, related, fromYear, toYear);
    }
}
