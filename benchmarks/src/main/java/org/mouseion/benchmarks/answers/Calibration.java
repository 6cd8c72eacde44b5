package org.mouseion.benchmarks.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.mouseion.benchmarks.report.Table;

/// Whether what is believed with a probability is right as often.
///
/// @param believed the probability that was given
/// @param right whether it was so
record Calibration(List<Believed> answers, ToDoubleFunction<Believed> believed, Predicate<Believed> right) {

    private static final int BINS = 10;

    private static final double[] THRESHOLDS = {0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};

    static Calibration ofSentences(List<Believed> answers) {
        return new Calibration(answers, one -> one.first().confidence(), Believed::sentence);
    }

    static Calibration ofPassages(List<Believed> answers) {
        return new Calibration(answers, one -> one.first().inPassage(), Believed::passage);
    }

    private List<Believed> bin(int bin) {
        return answers.stream()
                .filter(one -> Math.min(BINS - 1, (int) (believed.applyAsDouble(one) * BINS)) == bin)
                .toList();
    }

    /// Mean over the answers of how far belief lies from the truth of its bin (Naeini and others 2015).
    double error() {
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            List<Believed> of = bin(bin);
            error += of.isEmpty() ? 0 : of.size() * Math.abs(mean(of) - share(of));
        }
        return answers.isEmpty() ? 0 : error / answers.size();
    }

    private double mean(List<Believed> of) {
        return of.stream().mapToDouble(believed).average().orElse(0);
    }

    private double share(List<Believed> of) {
        return of.stream().mapToDouble(one -> right.test(one) ? 1 : 0).average().orElse(0);
    }

    Table reliability(String title) {
        List<List<Object>> rows = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            List<Believed> of = bin(bin);
            if (!of.isEmpty()) {
                rows.add(List.of("." + bin + " and more", of.size(), mean(of), share(of)));
            }
        }
        return new Table(title, List.of("believed", "answers", "mean belief", "right"), rows);
    }

    /// What is said and what is kept, when one speaks from a probability on.
    Table thresholds(String title) {
        List<List<Object>> rows = new ArrayList<>();
        for (double threshold : THRESHOLDS) {
            List<Believed> said = answers.stream()
                    .filter(one -> believed.applyAsDouble(one) >= threshold)
                    .toList();
            rows.add(List.of(
                    threshold,
                    part(said, Believed::answerable, answers, Believed::answerable),
                    1 - share(said),
                    part(said, one -> !one.answerable(), answers, one -> !one.answerable())));
        }
        return new Table(
                title, List.of("from", "answerable answered", "wrong of what is said", "unanswerable answered"), rows);
    }

    private static double part(
            List<Believed> some, Predicate<Believed> one, List<Believed> all, Predicate<Believed> other) {
        return (double) some.stream().filter(one).count()
                / Math.max(1, all.stream().filter(other).count());
    }
}
