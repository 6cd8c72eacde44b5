package org.mouseion.benchmarks.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mouseion.benchmarks.judgements.Judgements;
import org.mouseion.benchmarks.report.Table;

/// The best that is hoped for and the worst that is accepted, group by group.
record Bounds(List<Bound> bounds) {

    /// @param ideal what a good catalogue and a good engine could reach
    /// @param worst below this, a change is not taken
    record Bound(String group, String measure, double ideal, double worst) {}

    static Bounds read() {
        return new Bounds(Judgements.table("bounds.tsv").stream()
                .map(row -> new Bound(
                        row.get(0), row.get(1), Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3))))
                .toList());
    }

    /// @param summaries by group, over all languages
    boolean hold(Map<String, Summary> summaries) {
        return bounds.stream().allMatch(bound -> {
            Summary summary = summaries.get(bound.group());
            return summary == null || summary.get(bound.measure()) >= bound.worst();
        });
    }

    Table table(Map<String, Summary> summaries) {
        List<List<Object>> rows = new ArrayList<>();
        for (Bound bound : bounds) {
            Summary summary = summaries.get(bound.group());
            if (summary != null) {
                double reached = summary.get(bound.measure());
                rows.add(List.of(
                        bound.group(),
                        bound.measure(),
                        summary.queries(),
                        reached,
                        bound.ideal(),
                        bound.worst(),
                        reached >= bound.worst() ? "yes" : "no"));
            }
        }
        return new Table(
                "Against the bounds",
                List.of("group", "measure", "queries", "reached", "ideal", "worst", "acceptable"),
                rows);
    }
}
