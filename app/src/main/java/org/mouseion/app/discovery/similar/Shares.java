package org.mouseion.app.discovery.similar;

import java.util.List;
import java.util.Map;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.labels.FacetNames;
import org.mouseion.app.platform.Reason;

/// Says what two works have in common in one field.
final class Shares {

    private static final int NAMED = 4;

    private final FacetNames names;

    Shares(FacetNames names) {
        this.names = names;
    }

    /// The shared values by name, in the order of the work that is being looked at.
    List<String> labels(Subject subject, Findings.Row neighbour, TextField field, Facet facet) {
        Map<String, String> theirs = Subject.own(neighbour.shown(), field);
        List<String> shared = subject.own(field).keySet().stream()
                .filter(theirs::containsKey)
                .limit(NAMED)
                .toList();
        return labels(shared, facet, subject);
    }

    List<String> labels(List<String> values, Facet facet, Subject subject) {
        Map<String, String> labels = names.labels(facet, values, subject.locale());
        return values.stream().map(value -> labels.getOrDefault(value, value)).toList();
    }

    static Reason inCommon(List<String> labels) {
        return Reason.of("similar.why.shared", labels.size(), String.join(", ", labels));
    }
}
