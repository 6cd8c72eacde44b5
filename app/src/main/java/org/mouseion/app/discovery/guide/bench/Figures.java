package org.mouseion.app.discovery.guide.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mouseion.app.discovery.guide.bench.BenchQuestion.Kind;

/// What a run of the bench came to.
///
/// @param lines all questions, then each kind, then each language
public record Figures(List<Line> lines) {

    public Figures {
        lines = List.copyOf(lines);
    }

    /// @param of `all`, `kind.answerable` … or `language.fr` …
    /// @param answerable how many expected an answer, and of those `answered` got the right one
    /// @param wrong false answers
    /// @param refused refusals and questions back
    /// @param citations citations, and of those `right` the right ones
    public record Line(
            String of, int questions, int answerable, int answered, int wrong, int refused, int citations, int right) {

        Line plus(BenchQuestion question, Judged judged) {
            boolean expects = question.kind() == Kind.ANSWERABLE;
            boolean silent = !judged.kind().equals("ANSWER");
            return new Line(
                    of,
                    questions + 1,
                    answerable + (expects ? 1 : 0),
                    answered + (expects && judged.verdict() == Verdict.RIGHT ? 1 : 0),
                    wrong + (judged.verdict() == Verdict.FALSE ? 1 : 0),
                    refused + (silent ? 1 : 0),
                    citations + judged.cited().size(),
                    right
                            + (int) judged.cited().stream()
                                    .filter(Judged.Cited::right)
                                    .count());
        }

        /// False answers of all questions, in [0, 1].
        public double falseAnswers() {
            return share(wrong, questions);
        }

        public double refusals() {
            return share(refused, questions);
        }

        /// Answerable questions answered rightly; 1 where there were none.
        public double answeredShare() {
            return answerable == 0 ? 1 : share(answered, answerable);
        }

        /// Citations that are right; 1 where there were none.
        public double precision() {
            return citations == 0 ? 1 : share(right, citations);
        }

        private static double share(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }

    static Figures of(Map<BenchQuestion, Judged> results) {
        Map<String, Line> lines = new TreeMap<>();
        results.forEach((question, judged) -> {
            for (String of : List.of(
                    "all",
                    "kind." + question.kind().name().toLowerCase(java.util.Locale.ROOT),
                    "language." + question.language())) {
                lines.put(
                        of,
                        lines.getOrDefault(of, new Line(of, 0, 0, 0, 0, 0, 0, 0))
                                .plus(question, judged));
            }
        });
        return new Figures(new ArrayList<>(lines.values()));
    }

    /// Nothing was answered falsely.
    public boolean isClean() {
        return lines.stream().allMatch(line -> line.wrong() == 0);
    }
}
