package org.mouseion.app.discovery.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.SimilarWorks.Way;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.ValueField;
import org.mouseion.app.platform.Reason;

/// Made in, found in or showing the same place, the nearest one the record names.
final class SamePlace implements Likeness {

    private final Shares shares;

    SamePlace(Shares shares) {
        this.shares = shares;
    }

    @Override
    public Way way() {
        return Way.PLACE;
    }

    /// The record names a place before the larger ones around it.
    private static List<String> place(Subject subject) {
        return subject.values(TextField.PLACE, 1);
    }

    @Override
    public Optional<Clause> look(Subject subject) {
        List<String> place = place(subject);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        List<Clause> better = new ArrayList<>();
        better.add(new Clause.Values(ValueField.FACET_KIND, subject.values(TextField.KIND, 3), 1));
        subject.values(TextField.SUBJECT, 20)
                .forEach(value -> better.add(new Clause.Values(ValueField.FACET_SUBJECT, List.of(value), 1)));
        return Optional.of(new Clause.Values(ValueField.FACET_PLACE, place, 2).preferring(better));
    }

    @Override
    public Reason heading(Subject subject) {
        return Reason.of("similar.place", 1, String.join(", ", shares.labels(place(subject), Facet.PLACE, subject)));
    }

    @Override
    public Reason shared(Subject subject, Findings.Row neighbour) {
        List<String> labels = new ArrayList<>(shares.labels(place(subject), Facet.PLACE, subject));
        labels.addAll(shares.labels(subject, neighbour, TextField.SUBJECT, Facet.SUBJECT));
        return Shares.inCommon(labels);
    }
}
