package org.mouseion.benchmarks.doubt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import org.mouseion.algorithms.doubt.CommonWords;
import org.mouseion.algorithms.doubt.Confusions;
import org.mouseion.algorithms.doubt.Dial;
import org.mouseion.algorithms.doubt.Masses;
import org.mouseion.algorithms.doubt.Plausibility;
import org.mouseion.algorithms.doubt.Seeking;
import org.mouseion.algorithms.doubt.Spellings;
import org.mouseion.benchmarks.Measurement;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.report.Circumstances;
import org.mouseion.benchmarks.report.Report;
import org.mouseion.benchmarks.report.Table;

/// Recall at fixed precision of searching with the doubt, against searching the best reading.
public final class DoubtQuality implements Measurement {

    private static final double[] ERRORS = {0.05, 0.10, 0.20};
    private static final List<String> LANGUAGES = List.of("fr");

    @Override
    public String name() {
        return "doubt";
    }

    @Override
    public String about() {
        return "what searching with alternatives, old spellings and misreadings finds beyond the best reading"
                + " (--read FOLDER: as Tesseract reads; --pages)";
    }

    @Override
    public Report measure(Options options) throws IOException {
        if (options.find("read").isPresent()) {
            return new MachineDoubt(name())
                    .measure(options, Path.of(options.find("read").get()));
        }
        Path folder = options.shared().resolve("htr");
        Circumstances around = Circumstances.of(
                name(),
                options,
                "32 transcribed pages of handwriting (wills, letters), misread by the stated noise model");
        List<Table> tables = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        boolean acceptable = true;
        if (Files.isDirectory(folder)) {
            List<Transcribed> pages = new ArrayList<>(Transcribed.readAll(folder.resolve("wills")));
            pages.addAll(Transcribed.readAll(folder.resolve("letters")));
            int seeds = options.number("seeds", 3);
            for (double errors : ERRORS) {
                Outcome outcome = compare(pages, errors, seeds);
                tables.add(outcome.table());
                notes.addAll(outcome.notes());
                acceptable &= outcome.better();
            }
        } else {
            notes.add("Not measured: " + folder + " is not here.");
        }
        if (options.find("pairs").isPresent()) {
            tables.addAll(OldSpellings.measure(Path.of(options.find("pairs").get()), options.has("rules")));
        }
        return new Report(name(), around, tables, notes, acceptable);
    }

    private record Outcome(Table table, List<String> notes, boolean better) {}

    private static Outcome compare(List<Transcribed> pages, double errors, int seeds) {
        CommonWords common = CommonWords.of(LANGUAGES);
        Spellings spellings = Spellings.of(LANGUAGES);
        List<String> names = List.of(
                "0 best reading",
                "1 alternatives",
                "2 and old spellings",
                "3 and misreadings",
                "4 everything plausible",
                "4, misreadings learned");
        List<Ranking> rankings = names.stream().map(name -> new Ranking()).toList();
        List<String> notes = new ArrayList<>();
        for (int seed = 1; seed <= seeds; seed++) {
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            List<ReadPage> read = pages.stream()
                    .map(page -> ReadPage.of(page, new NoisyReader(errors, random)))
                    .toList();
            List<ReadPage> tuned = everySecond(read, 0);
            List<ReadPage> reported = everySecond(read, 1);
            Tuning tuning = new Tuning(tuned, common);
            Confusions learned = tuning.confusions();
            Plausibility fitted = tuning.plausibility(learned);
            if (seed == 1) {
                notes.add(String.format(
                        Locale.ROOT,
                        "At %.0f %% errors, fitted on the first half: %s; with typical costs: %s",
                        100 * errors,
                        fitted,
                        tuning.plausibility(Confusions.typical())));
            }
            Seeking plain = new Seeking(Spellings.NONE, Confusions.typical(), Plausibility.FITTED, common);
            Seeking typical = new Seeking(spellings, Confusions.typical(), Plausibility.FITTED, common);
            Seeking taught = new Seeking(spellings, learned, fitted, common);
            Masses masses = Masses.FITTED;
            List<Method> methods = List.of(
                    new Method(names.get(0), Dial.BEST_READING, plain, masses),
                    new Method(names.get(1), Dial.READINGS, plain, masses),
                    new Method(names.get(2), Dial.SPELLINGS, typical, masses),
                    new Method(names.get(3), Dial.SLIPS, typical, masses),
                    new Method(names.get(4), Dial.PLAUSIBLE, typical, masses),
                    new Method(names.get(5), Dial.PLAUSIBLE, taught, masses));
            Set<String> queries = ReadPage.queries(reported);
            for (int i = 0; i < methods.size(); i++) {
                rankings.get(i).addAll(methods.get(i).rank(reported, queries));
            }
        }
        boolean better = rankings.get(4).recallAt(0.9) > rankings.get(0).recallAt(0.9);
        return new Outcome(
                table(
                        String.format(
                                Locale.ROOT,
                                "Noise model at %.0f %% character errors, %d answers to find",
                                100 * errors,
                                rankings.get(0).there()),
                        names,
                        rankings),
                notes,
                better);
    }

    /// @param rankings by the positions of the dial; those beyond its end are further ways at its end
    static Table table(String title, List<String> names, List<Ranking> rankings) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Ranking ranking = rankings.get(i);
            double least = Dial.at(i).least();
            rows.add(List.of(
                    names.get(i),
                    ranking.recallAt(0.9),
                    ranking.recallAt(0.8),
                    ranking.averagePrecision(),
                    ranking.recall(least),
                    ranking.precision(least),
                    ranking.promised(least)));
        }
        return new Table(
                title,
                List.of(
                        "search",
                        "recall at .9",
                        "recall at .8",
                        "average precision",
                        "recall as shown",
                        "precision as shown",
                        "precision promised"),
                rows);
    }

    private static List<ReadPage> everySecond(List<ReadPage> pages, int from) {
        List<ReadPage> half = new ArrayList<>();
        for (int i = from; i < pages.size(); i += 2) {
            half.add(pages.get(i));
        }
        return half;
    }
}
