package org.mouseion.app.discovery.similar;

import java.util.List;
import java.util.Optional;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.SimilarWorks.Way;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.ValueField;
import org.mouseion.app.platform.Reason;

/// About the same things; two at least where the work has more than one.
final class SameSubjects implements Likeness {

    private static final int MOST = 30;

    private final Shares shares;

    SameSubjects(Shares shares) {
        this.shares = shares;
    }

    @Override
    public Way way() {
        return Way.SUBJECTS;
    }

    @Override
    public Optional<Clause> look(Subject subject) {
        List<String> values = subject.values(TextField.SUBJECT, MOST);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<Clause> each = values.stream()
                .map(value -> (Clause) new Clause.Values(ValueField.FACET_SUBJECT, List.of(value), 1))
                .toList();
        return Optional.of(Clause.atLeast(Math.min(2, values.size()), each));
    }

    @Override
    public Reason heading(Subject subject) {
        return Reason.of("similar.subjects", 1);
    }

    @Override
    public Reason shared(Subject subject, Findings.Row neighbour) {
        return Shares.inCommon(shares.labels(subject, neighbour, TextField.SUBJECT, Facet.SUBJECT));
    }

    /// Less than a fifth of what the work is about is an accident.
    @Override
    public double least() {
        return 0.2;
    }
}
