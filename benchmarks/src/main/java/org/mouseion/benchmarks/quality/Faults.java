package org.mouseion.benchmarks.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mouseion.benchmarks.judgements.RecordKey;
import org.mouseion.benchmarks.report.Table;

/// Queries that went wrong, with what came first and what should have.
final class Faults {

    /// A topic below this is worth a look.
    private static final double GOOD = 0.8;

    private static final int SHOWN = 4;
    private static final int LONGEST = 44;

    private Faults() {}

    static Table table(List<Measured> measured, Map<RecordKey, String> titles) {
        return new Table(
                "What went wrong",
                List.of("query", "language", "words", "found", "nDCG@10", "came first (grade)", "should have"),
                measured.stream()
                        .filter(one -> one.isKnownItem() ? !one.success() : one.ndcg() < GOOD)
                        .sorted(Comparator.comparingDouble(Measured::ndcg))
                        .map(one -> List.<Object>of(
                                one.query().id(),
                                one.query().language(),
                                one.query().words(),
                                one.total(),
                                one.ndcg(),
                                came(one, titles),
                                sought(one, titles)))
                        .toList());
    }

    private static String came(Measured one, Map<RecordKey, String> titles) {
        return one.ranking().stream()
                .limit(one.isKnownItem() ? 2 : SHOWN)
                .map(key -> cut(titles.getOrDefault(key, "")) + " [" + key + "] ("
                        + one.judgement().grade(key) + ")")
                .collect(Collectors.joining("; "));
    }

    private static String sought(Measured one, Map<RecordKey, String> titles) {
        int best = one.judgement().best();
        return one.judgement().grades().entrySet().stream()
                .filter(graded -> graded.getValue() == best)
                .map(graded -> graded.getKey())
                .sorted(Comparator.comparing(RecordKey::toString))
                .limit(2)
                .map(key -> cut(titles.getOrDefault(key, "")) + " [" + key + "]"
                        + (one.ranking().contains(key) ? " at " + (one.ranking().indexOf(key) + 1) : ""))
                .collect(Collectors.joining("; "));
    }

    private static String cut(String title) {
        String plain = title.replace("|", "/");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
