package org.mouseion.app.discovery.index.labels;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.discovery.FacetValues;
import org.springframework.stereotype.Component;

/// A vocabulary may hold the centuries too, as periods with their years. Where works also stand under the century that
/// follows from their dates, one row is enough: that of the dates, which counts every work.
@Component
public final class PeriodRows {

    private final Vocabulary vocabulary;

    public PeriodRows(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Works by value without the concepts that only repeat a century that is there, in the same order.
    public Map<String, Long> once(Map<String, Long> works) {
        Map<String, Long> once = new LinkedHashMap<>();
        works.forEach((value, number) -> {
            String century = centuryOf(value);
            if (century == null || !works.containsKey(century)) {
                once.put(value, number);
            }
        });
        return once;
    }

    /// The century that a concept means, as the dates of works name it; null for anything else.
    private @Nullable String centuryOf(String value) {
        Concept concept = FacetValues.findId(value)
                .flatMap(id -> vocabulary.find(new ConceptId(id)))
                .orElse(null);
        Integer from = concept == null ? null : concept.fromYear();
        Integer to = concept == null ? null : concept.toYear();
        if (from == null || to == null || from <= 0 || to - from != 99 || Math.floorMod(from, 100) > 1) {
            return null;
        }
        return "c" + (Math.floorDiv(from, 100) + 1);
    }
}
