package org.mouseion.benchmarks.guide;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mouseion.benchmarks.Measurement;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.guide.AskedQuestion.Sort;
import org.mouseion.benchmarks.report.Circumstances;
import org.mouseion.benchmarks.report.Report;
import org.mouseion.benchmarks.report.Table;

/// Asks the guide every question and judges what it says.
public final class GuideQuality implements Measurement {

    private static final double MOST_FALSE = 0.01;
    private static final double LEAST_ANSWERED = 0.85;
    private static final double LEAST_SUPPORTED = 0.995;

    @Override
    public String name() {
        return "guide";
    }

    @Override
    public String about() {
        return "what the guide answers and what it keeps silent about, over the demonstration museum, Tate and Joconde; --show"
                + " lists what went wrong in the half that may be looked at, --all in both, --only NAME one house,"
                + " --sample N prints claims with what they cite, --second asks the second series, --anew imports again";
    }

    @Override
    public Report measure(Options options) throws IOException, InterruptedException {
        Circumstances around =
                Circumstances.of(name(), options, "demonstration museum, Tate, Joconde, each in a house of its own");
        List<Judged> judged = new ArrayList<>();
        for (String house : AskedQuestions.HOUSES) {
            if (options.find("only").filter(only -> !only.equals(house)).isEmpty()) {
                try (GuidedHouse guided = GuidedHouse.open(house, options)) {
                    List<AskedQuestion> series =
                            options.has("second") ? AskedQuestions.secondOf(house) : AskedQuestions.of(house);
                    series.forEach(asked -> judged.add(guided.judge(asked)));
                }
            }
        }
        List<Table> tables = new ArrayList<>();
        tables.add(summaries(judged));
        boolean mayBeSeen = !options.has("second");
        if (mayBeSeen && (options.has("show") || options.has("all"))) {
            tables.add(faults(judged, options.has("all")));
        }
        options.find("sample").ifPresent(count -> tables.add(Sample.of(judged, Integer.parseInt(count))));
        return new Report(name(), around, tables, List.of(), isAcceptable(judged));
    }

    private static boolean isAcceptable(List<Judged> judged) {
        Row all = Row.of("all", judged);
        return all.falseRate() <= MOST_FALSE
                && all.answered() >= LEAST_ANSWERED
                && all.uncited() == 0
                && all.supported() >= LEAST_SUPPORTED;
    }

    private static Table summaries(List<Judged> judged) {
        List<List<Object>> rows = new ArrayList<>();
        add(rows, "all", judged, one -> true);
        add(rows, "held out", judged, one -> one.asked().isHeldOut());
        for (String house : AskedQuestions.HOUSES) {
            add(rows, house, judged, one -> one.asked().house().equals(house));
        }
        for (String tag : List.of("en", "fr", "nl", "es")) {
            add(rows, tag, judged, one -> one.asked().language().getLanguage().equals(tag));
        }
        for (Sort sort : Sort.values()) {
            add(
                    rows,
                    sort.name().toLowerCase(Locale.ROOT),
                    judged,
                    one -> one.asked().sort() == sort);
        }
        return new Table(
                "Answers",
                List.of(
                        "group",
                        "questions",
                        "false answers",
                        "false rate",
                        "answered rightly",
                        "refused",
                        "asked back",
                        "claims",
                        "without citation",
                        "right citation",
                        "supported"),
                rows);
    }

    private static void add(List<List<Object>> rows, String group, List<Judged> judged, Predicate<Judged> which) {
        List<Judged> of = judged.stream().filter(which).toList();
        if (!of.isEmpty()) {
            rows.add(Row.of(group, of).cells());
        }
    }

    /// @param falseRate false answers among all questions
    /// @param answered answered rightly among answerable questions
    /// @param rightly where an answer is right and a citation is expected: cites it
    private record Row(
            String group,
            int questions,
            long wrong,
            double falseRate,
            double answered,
            double refused,
            double askedBack,
            long claims,
            long uncited,
            double rightly,
            double supported) {

        static Row of(String group, List<Judged> judged) {
            List<Judged> answerable = judged.stream()
                    .filter(one -> one.asked().sort() == Sort.ANSWERABLE)
                    .toList();
            List<Judged> right = answerable.stream()
                    .filter(one -> one.outcome() == Outcome.RIGHT)
                    .toList();
            long claims = judged.stream().mapToLong(one -> one.claims().size()).sum();
            long unsupported =
                    judged.stream().mapToLong(one -> one.unsupported().size()).sum();
            return new Row(
                    group,
                    judged.size(),
                    count(judged, Outcome.FALSE),
                    share(count(judged, Outcome.FALSE), judged.size()),
                    share(right.size(), answerable.size()),
                    share(count(answerable, Outcome.REFUSED), answerable.size()),
                    share(count(answerable, Outcome.ASKED_BACK), answerable.size()),
                    claims,
                    judged.stream().mapToLong(Judged::uncited).sum(),
                    share(right.stream().filter(Judged::rightlyCited).count(), right.size()),
                    share(claims - unsupported, claims));
        }

        private static long count(List<Judged> judged, Outcome outcome) {
            return judged.stream().filter(one -> one.outcome() == outcome).count();
        }

        private static double share(long part, long whole) {
            return whole == 0 ? 1 : (double) part / whole;
        }

        List<Object> cells() {
            return List.of(
                    group, questions, wrong, falseRate, answered, refused, askedBack, claims, uncited, rightly,
                    supported);
        }
    }

    private static Table faults(List<Judged> judged, boolean both) {
        List<List<Object>> rows = new ArrayList<>();
        for (Judged one : judged) {
            boolean faulty = one.outcome() != Outcome.RIGHT
                    || one.uncited() > 0
                    || !one.unsupported().isEmpty()
                    || one.asked().sort() == Sort.ANSWERABLE && !one.rightlyCited();
            if (faulty && (both || !one.asked().isHeldOut())) {
                rows.add(List.of(
                        one.asked().house() + " " + one.asked().language() + " "
                                + one.asked().sort().name().toLowerCase(Locale.ROOT),
                        one.outcome().name().toLowerCase(Locale.ROOT)
                                + (one.rightlyCited() ? "" : ", cites another")
                                + (one.uncited() > 0 ? ", uncited" : "")
                                + (one.unsupported().isEmpty() ? "" : ", unsupported"),
                        String.join(" >> ", one.asked().turns()),
                        one.reply().kind() + " " + one.reply().intent() + ": " + told(one)));
            }
        }
        return new Table("What went wrong", List.of("question of", "outcome", "asked", "told"), rows);
    }

    private static String told(Judged one) {
        String cited = one.reply().sentences().stream()
                .flatMap(said -> said.citations().stream())
                .map(citation -> citation.path())
                .distinct()
                .collect(Collectors.joining(" "));
        String told = one.told().replace('\n', ' ').replace('|', '/');
        return (told.length() > 300 ? told.substring(0, 300) + "…" : told) + " [" + cited + "]";
    }
}
