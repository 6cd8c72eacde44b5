package org.mouseion.benchmarks.answers;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.benchmarks.report.Table;

/// What is hoped for and the worst that is accepted, beside plain Lucene over the texts, on the half that is reported.
record Goals(List<Goal> goals) {

    /// @param worst below this, a change is not taken
    record Goal(String what, double reached, double goal, double worst) {}

    static Goals of(List<Outcome> lucene, List<Outcome> ours) {
        double found = Outcome.mean(lucene, one -> one.isSeen() ? 1 : 0);
        double more = Outcome.mean(ours, one -> one.isSeen() ? 1 : 0) - found;
        return new Goals(List.of(
                new Goal(
                        "nDCG@10 above Lucene's",
                        Outcome.mean(ours, Outcome::ndcg) - Outcome.mean(lucene, Outcome::ndcg),
                        .05,
                        .05),
                new Goal("share of what Lucene misses among ten", found == 1 ? 1 : more / (1 - found), .5, .4),
                new Goal("passage first", Outcome.mean(ours, one -> one.place() == 1 ? 1 : 0), .75, .75),
                new Goal("sentence first", Outcome.mean(ours, one -> one.sentence() ? 1 : 0), .65, .57)));
    }

    boolean acceptable() {
        return goals.stream().allMatch(goal -> goal.reached() >= goal.worst());
    }

    Table table() {
        List<List<Object>> rows = new ArrayList<>();
        for (Goal goal : goals) {
            rows.add(List.of(
                    goal.what(),
                    goal.reached(),
                    goal.goal(),
                    goal.worst(),
                    goal.reached() >= goal.goal()
                            ? "reached"
                            : goal.reached() >= goal.worst() ? "not reached" : "worse"));
        }
        return new Table("Against the goals, the half to report", List.of("", "reached", "goal", "worst", ""), rows);
    }
}
