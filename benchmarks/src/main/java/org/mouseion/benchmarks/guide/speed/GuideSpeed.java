package org.mouseion.benchmarks.guide.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.mouseion.benchmarks.Measurement;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.guide.AskedQuestion;
import org.mouseion.benchmarks.guide.AskedQuestions;
import org.mouseion.benchmarks.guide.GuidedHouse;
import org.mouseion.benchmarks.report.Circumstances;
import org.mouseion.benchmarks.report.Report;
import org.mouseion.benchmarks.report.Table;
import org.mouseion.benchmarks.search.Latencies;

/// Fifty visitors ask the guide of the demonstration museum, then of Tate.
public final class GuideSpeed implements Measurement {

    private static final long SEED = 1872;
    private static final int VISITORS = 50;
    private static final int ROUNDS = 20;
    private static final int QUESTIONS_EACH = 20;
    private static final int WARM = 200;
    private static final int FLOOD = 200;
    private static final Duration LASTS = Duration.ofSeconds(60);

    /// Reading an answer of two sentences and typing the next question.
    private static final Duration THINKS = Duration.ofSeconds(8);

    private static final double MEDIAN_GOAL = 100;
    private static final double TAIL_GOAL = 400;

    @Override
    public String name() {
        return "guide-speed";
    }

    @Override
    public String about() {
        return "first answers of the guide to fifty visitors over HTTP, and one who floods it; --only demo|tate,"
                + " --visitors N, --seconds N, --inside keeps the house in this process";
    }

    @Override
    public Report measure(Options options) throws IOException, InterruptedException {
        Circumstances around = Circumstances.of(name(), options, "demonstration museum; Tate");
        List<List<Object>> rows = new ArrayList<>();
        List<List<Object>> first = new ArrayList<>();
        List<List<Object>> floods = new ArrayList<>();
        boolean acceptable = true;
        for (String collection : options.find("only").map(List::of).orElse(List.of("demo", "tate"))) {
            // Filled and indexed in this process, then served in another.
            GuidedHouse.open(collection, options).close();
            Path folder = options.work().resolve("guide-" + collection);
            try (AskedHouse house = AskedHouse.open(folder, options.has("inside"));
                    Asking asking = new Asking(house.address())) {
                acceptable &= measure(collection, house, asking, options, rows, first, floods);
            }
        }
        return new Report(
                name(),
                around,
                List.of(
                        new Table(
                                "After the start",
                                List.of(
                                        "house",
                                        "s to first page",
                                        "first question, ms",
                                        "next ten, p50 ms",
                                        "slowest, ms"),
                                first),
                        new Table(
                                "First answers of conversations",
                                List.of(
                                        "house",
                                        "asked",
                                        "visitors",
                                        "answers",
                                        "p50 ms",
                                        "p95 ms",
                                        "p99 ms",
                                        "slowest ms",
                                        "a second",
                                        "processors busy"),
                                rows),
                        new Table(
                                "A flood of " + FLOOD + " from one browser beside the others with pauses",
                                List.of(
                                        "house",
                                        "door",
                                        "let in",
                                        "sent back (429)",
                                        "with Retry-After",
                                        "others p50 ms",
                                        "others p99 ms",
                                        "others sent back"),
                                floods)),
                List.of(
                        "Questions: the half of the bench that may be looked at, in four languages, drawn at random.",
                        "With pauses is how visitors ask; in the same moment is a class with tablets; without pause is"
                                + " as much as the house can do.",
                        options.has("inside")
                                ? "The house ran in the client's process; processors busy counts both."
                                : "The house ran in a process of its own on the same machine as its visitors."),
                acceptable);
    }

    private static boolean measure(
            String collection,
            AskedHouse house,
            Asking asking,
            Options options,
            List<List<Object>> rows,
            List<List<Object>> first,
            List<List<Object>> floods) {
        List<AskedQuestion> questions = AskedQuestions.of(collection).stream()
                .filter(asked -> !asked.isHeldOut() && asked.turns().size() == 1)
                .toList();
        int visitors = options.number("visitors", VISITORS);
        Duration lasts = Duration.ofSeconds(options.number("seconds", (int) LASTS.toSeconds()));
        Crowd one = new Crowd(1, questions, asking::byProgram, SEED);
        Latencies opening = Answered.latencies(one.withoutPause(1));
        Latencies next = Answered.latencies(new Crowd(1, questions, asking::byProgram, SEED + 1).withoutPause(10));
        first.add(List.of(
                collection,
                house.opened().toMillis() / 1000.0,
                opening.percentile(1),
                next.percentile(0.5),
                next.percentile(1)));
        Crowd crowd = new Crowd(visitors, questions, asking::byProgram, SEED + 2);
        Crowd pages = new Crowd(visitors, questions, asking::byPage, SEED + 3);
        row(
                collection,
                "with pauses, fresh from the start",
                visitors,
                house,
                () -> crowd.withPauses(lasts, THINKS),
                rows);
        one.withoutPause(WARM);
        Latencies usual = row(collection, "with pauses", visitors, house, () -> crowd.withPauses(lasts, THINKS), rows);
        row(collection, "in the same moment", visitors, house, () -> crowd.atOnce(ROUNDS), rows);
        row(collection, "without pause", visitors, house, () -> crowd.withoutPause(QUESTIONS_EACH), rows);
        row(collection, "without pause, the page", visitors, house, () -> pages.withoutPause(QUESTIONS_EACH / 2), rows);
        floods.add(flood(
                collection, "program", one, new Crowd(visitors - 1, questions, asking::byProgram, SEED + 4), lasts));
        Crowd onePage = new Crowd(1, questions, asking::byPage, SEED);
        floods.add(flood(
                collection, "page", onePage, new Crowd(visitors - 1, questions, asking::byPage, SEED + 5), lasts));
        return usual.percentile(0.5) < MEDIAN_GOAL && usual.percentile(0.99) < TAIL_GOAL;
    }

    private static Latencies row(
            String collection,
            String asked,
            int visitors,
            AskedHouse house,
            Supplier<List<Answered>> ask,
            List<List<Object>> rows) {
        Duration before = house.busy();
        long begun = System.nanoTime();
        List<Answered> answered = ask.get();
        double seconds = (System.nanoTime() - begun) / 1e9;
        double busy = house.busy().minus(before).toMillis() / 1000.0 / seconds;
        if (Answered.count(answered, 200) < answered.size()) {
            throw new IllegalStateException(
                    answered.size() - Answered.count(answered, 200) + " of " + answered.size() + " were not answered");
        }
        Latencies latencies = Answered.latencies(answered);
        rows.add(List.of(
                collection,
                asked,
                visitors,
                latencies.count(),
                latencies.percentile(0.5),
                latencies.percentile(0.95),
                latencies.percentile(0.99),
                latencies.percentile(1),
                latencies.count() / seconds,
                busy));
        return latencies;
    }

    /// What one browser gets that asks far too fast, and what the others notice.
    private static List<Object> flood(String collection, String door, Crowd one, Crowd others, Duration lasts) {
        CompletableFuture<List<Answered>> rest =
                CompletableFuture.supplyAsync(() -> others.withPauses(lasts.dividedBy(2), THINKS));
        List<Answered> flood = one.flood(FLOOD, 8);
        List<Answered> beside = rest.join();
        Latencies theirs = Answered.latencies(beside);
        return List.of(
                collection,
                door,
                Answered.count(flood, 200),
                Answered.count(flood, 429),
                (int) flood.stream()
                        .filter(answered -> answered.status() == 429 && answered.retryAfter())
                        .count(),
                theirs.percentile(0.5),
                theirs.percentile(0.99),
                Answered.count(beside, 429));
    }
}
