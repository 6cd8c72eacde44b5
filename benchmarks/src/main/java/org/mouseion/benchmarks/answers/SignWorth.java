package org.mouseion.benchmarks.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mouseion.algorithms.answering.PassageIndex;
import org.mouseion.algorithms.answering.Sign;
import org.mouseion.algorithms.answering.Weights;
import org.mouseion.benchmarks.judgements.Half;
import org.mouseion.benchmarks.report.Table;

/// What each sign is worth: everything fitted again without it, and what that reaches on the other half.
final class SignWorth {

    private SignWorth() {}

    static Table table(PassageIndex index, Piaf piaf) {
        List<Sheet> fit = AnswersFit.sheets(index, piaf.of(Half.FIT));
        List<Sheet> report = AnswersFit.sheets(index, piaf.of(Half.REPORT));
        List<Sign> all = List.of(Sign.values());
        List<List<Object>> rows = new ArrayList<>();
        rows.add(row("all", AnswersFit.weights(fit, all), report));
        for (Sign left : all) {
            List<Sign> others = all.stream().filter(sign -> sign != left).toList();
            rows.add(row("without " + left.name().toLowerCase(Locale.ROOT), AnswersFit.weights(fit, others), report));
        }
        rows.add(row("passages alone", AnswersFit.weights(fit, passages()), report));
        return new Table(
                "What each sign is worth: fitted again without it, the half to report",
                List.of("signs", "nDCG@10", "recall@10", "MRR", "passage first", "sentence first"),
                rows);
    }

    /// The sentences put in order by their passage and their words alone.
    private static List<Sign> passages() {
        return Stream.of(Sign.values())
                .filter(sign -> sign.isOfPassage() || sign == Sign.PASSAGE || sign == Sign.SAID)
                .toList();
    }

    private static List<Object> row(String name, Weights weights, List<Sheet> report) {
        List<Object> row = new ArrayList<>(List.of(name));
        row.addAll(Outcome.figures(
                report.stream().map(sheet -> sheet.outcome(weights)).toList()));
        return row;
    }
}
