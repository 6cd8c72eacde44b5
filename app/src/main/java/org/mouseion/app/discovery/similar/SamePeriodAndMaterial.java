package org.mouseion.app.discovery.similar;

import java.util.List;
import java.util.Optional;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.SimilarWorks.Way;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.ValueField;
import org.mouseion.app.discovery.index.YearCounts;
import org.mouseion.app.platform.Reason;

/// Of the same years, give or take fifteen, and of the same material, first what is of the same kind.
final class SamePeriodAndMaterial implements Likeness {

    /// Half a generation of makers.
    private static final int MARGIN = 15;

    /// A work dated more loosely than this has no period to share.
    private static final int LOOSEST = 100;

    private final Shares shares;

    SamePeriodAndMaterial(Shares shares) {
        this.shares = shares;
    }

    @Override
    public Way way() {
        return Way.PERIOD_AND_MATERIAL;
    }

    @Override
    public Optional<Clause> look(Subject subject) {
        List<String> materials = subject.values(TextField.MATERIAL, 10);
        int from = subject.indexed().earliest();
        int to = subject.indexed().latest();
        boolean dated = subject.indexed().isDated()
                && from != YearCounts.OPEN_START
                && to != YearCounts.OPEN_END
                && to - from <= LOOSEST;
        if (materials.isEmpty() || !dated) {
            return Optional.empty();
        }
        List<Clause> each = materials.stream()
                .map(value -> (Clause) new Clause.Values(ValueField.FACET_MATERIAL, List.of(value), 1))
                .toList();
        List<Clause> kinds = List.of(
                new Clause.Values(ValueField.FACET_KIND, subject.values(TextField.KIND, 3), 1),
                new Clause.Years(from, to, false, 1));
        return Optional.of(Clause.anyOf(each)
                .preferring(kinds)
                .where(List.of(new Clause.Years(from - MARGIN, to + MARGIN, true, 1))));
    }

    @Override
    public Reason heading(Subject subject) {
        int from = subject.indexed().earliest();
        int to = subject.indexed().latest();
        String years = from == to ? Integer.toString(from) : from + "–" + to;
        return Reason.of("similar.period-and-material", 1, years);
    }

    @Override
    public Reason shared(Subject subject, Findings.Row neighbour) {
        return Shares.inCommon(shares.labels(subject, neighbour, TextField.MATERIAL, Facet.MATERIAL));
    }

    @Override
    public double least() {
        return 0.3;
    }
}
