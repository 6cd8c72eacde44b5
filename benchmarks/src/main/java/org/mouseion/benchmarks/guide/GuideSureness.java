package org.mouseion.benchmarks.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mouseion.app.discovery.guide.selection.Sureness;
import org.mouseion.app.discovery.guide.selection.Sureness.Ground;
import org.mouseion.benchmarks.Measurement;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.report.Circumstances;
import org.mouseion.benchmarks.report.Report;
import org.mouseion.benchmarks.report.Table;

/// Fits how sure the guide is of a sentence it quotes, on the half of the questions that may be looked at, and says how
/// the fit does on the other half.
public final class GuideSureness implements Measurement {

    private static final int BINS = 5;

    private static final double[] THRESHOLDS = {0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};

    @Override
    public String name() {
        return "guide-sureness";
    }

    @Override
    public String about() {
        return "how sure the guide is of what it quotes, fitted on half of the questions over the demonstration museum;"
                + " leaves the weights in --work";
    }

    @Override
    public Report measure(Options options) throws IOException, InterruptedException {
        Circumstances around = Circumstances.of(name(), options, "demonstration museum");
        List<Weighed> all;
        try (GuidedHouse house = GuidedHouse.open("demo", options)) {
            all = Weighed.of(AskedQuestions.of("demo"), house);
        }
        List<Weighed> fit = all.stream().filter(one -> !one.heldOut()).toList();
        List<Weighed> held = all.stream().filter(Weighed::heldOut).toList();
        Map<Ground, Double> weights = SurenessFit.of(fit);
        Sureness sureness = new Sureness(weights);
        write(weights, options.work().resolve("sureness.tsv"));
        List<Table> tables = List.of(
                weights(weights),
                reliability("The half to fit on", fit, sureness),
                reliability("The half to report", held, sureness),
                thresholds("The half to fit on: speaking from a probability on", fit, sureness),
                thresholds("The half to report: speaking from a probability on", held, sureness));
        return new Report(
                name(),
                around,
                tables,
                List.of("Questions that a source answers are asked twice, once with that source taken away."),
                true);
    }

    private static void write(Map<Ground, Double> weights, Path file) throws IOException {
        List<String> lines = new ArrayList<>(
                List.of(
                        "# Weights of org.mouseion.app.discovery.guide.selection.Sureness, fitted by ./mouseion bench guide-sureness."));
        weights.forEach((ground, weight) -> lines.add(ground + "\t" + String.format(Locale.ROOT, "%.3f", weight)));
        Files.write(file, lines);
    }

    private static Table weights(Map<Ground, Double> weights) {
        return new Table(
                "Weights",
                List.of("ground", "weight"),
                weights.entrySet().stream()
                        .map(e -> List.<Object>of(e.getKey().name().toLowerCase(Locale.ROOT), e.getValue()))
                        .toList());
    }

    private static Table reliability(String title, List<Weighed> sentences, Sureness sureness) {
        List<List<Object>> rows = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            int at = bin;
            List<Weighed> of = sentences.stream()
                    .filter(one -> Math.min(BINS - 1, (int) (sureness.of(one.grounds()) * BINS)) == at)
                    .toList();
            if (!of.isEmpty()) {
                rows.add(List.of(
                        (double) bin / BINS,
                        of.size(),
                        of.stream()
                                .mapToDouble(one -> sureness.of(one.grounds()))
                                .average()
                                .orElse(0),
                        (double) of.stream().filter(Weighed::answers).count() / of.size()));
            }
        }
        return new Table(title, List.of("believed from", "sentences", "mean belief", "right"), rows);
    }

    /// Of each asking the surest sentence, in the question's language before others, as the guide chooses.
    private static Table thresholds(String title, List<Weighed> sentences, Sureness sureness) {
        Map<String, List<Weighed>> askings = sentences.stream()
                .collect(Collectors.groupingBy(Weighed::lookedAt, LinkedHashMap::new, Collectors.toList()));
        List<List<Object>> rows = new ArrayList<>();
        long answerable = askings.values().stream()
                .filter(of -> of.stream().anyMatch(Weighed::answers))
                .count();
        for (double threshold : THRESHOLDS) {
            List<Weighed> said = askings.values().stream()
                    .flatMap(of -> said(of, sureness, threshold).stream())
                    .toList();
            long right = said.stream().filter(Weighed::answers).count();
            rows.add(List.of(
                    threshold,
                    askings.size(),
                    answerable,
                    said.size(),
                    (double) right / Math.max(1, answerable),
                    1 - (double) right / Math.max(1, said.size())));
        }
        return new Table(
                title,
                List.of("from", "askings", "with an answer", "said", "answers said", "wrong of what is said"),
                rows);
    }

    private static Optional<Weighed> said(List<Weighed> of, Sureness sureness, double threshold) {
        return of.stream()
                .filter(one -> sureness.of(one.grounds()) >= threshold)
                .max(Comparator.<Weighed>comparingDouble(one -> -one.grounds().getOrDefault(Ground.ACROSS, 0.0))
                        .thenComparingDouble(one -> sureness.of(one.grounds())));
    }
}
