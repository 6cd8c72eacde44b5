package org.mouseion.benchmarks.spotting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.mouseion.algorithms.spotting.Shape;
import org.mouseion.algorithms.spotting.Spotted;
import org.mouseion.algorithms.spotting.Wanted;
import org.mouseion.algorithms.spotting.Weighing;
import org.mouseion.algorithms.spotting.WordIndex;
import org.mouseion.benchmarks.Measurement;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.report.Circumstances;
import org.mouseion.benchmarks.report.Report;
import org.mouseion.benchmarks.report.Table;

/// Mean average precision of finding words by their shape, beside two baselines, and what it costs.
///
/// Parameters were fitted on every second page of the wills, from the first; reported are the others and
/// the letters.
public final class SpottingQuality implements Measurement {

    private static final int MANY = 100_000;

    @Override
    public String name() {
        return "spotting";
    }

    @Override
    public String about() {
        return "how well a word pointed at is found by its shape on pages of handwriting, and how fast";
    }

    @Override
    public Report measure(Options options) throws IOException {
        Path folder = options.shared().resolve("htr");
        Circumstances around =
                Circumstances.of(name(), options, "20 pages of soldiers' wills, 12 of letters of the 19th century");
        List<Table> tables = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            notes.add("Not measured: " + folder + " is not here.");
            return new Report(name(), around, tables, notes, true);
        }
        List<Path> wills = Series.pictures(folder.resolve("wills"));
        Map<String, List<Path>> parts = new java.util.LinkedHashMap<>();
        parts.put("wills, fitted half", everySecond(wills, 0));
        parts.put("wills, other half", everySecond(wills, 1));
        parts.put("letters", Series.pictures(folder.resolve("letters")));
        List<List<Object>> rows = new ArrayList<>();
        boolean acceptable = true;
        List<Shape> shapes = new ArrayList<>();
        for (var part : parts.entrySet()) {
            Series series = Series.read(part.getValue());
            series.found().forEach(word -> shapes.add(word.shape()));
            double[] precision = methods(part.getKey(), series, rows, options.has("quick"));
            acceptable &= precision[0] > precision[1];
            notes.add(String.format(
                    Locale.ROOT,
                    "%s: %d pages, %d lines (%d left out), %d words; ink, lines, words and shapes %.2f s a page",
                    part.getKey(),
                    series.pages(),
                    series.lines(),
                    series.leftOut(),
                    series.told().size(),
                    series.indexing() / series.pages()));
        }
        tables.add(new Table(
                "Query by example",
                List.of("pages", "words", "method", "queries", "mean average precision", "precision at 5"),
                rows));
        tables.add(speed(shapes));
        return new Report(name(), around, tables, notes, acceptable);
    }

    /// Mean average precision of ours and of plain strokes.
    private static double[] methods(String part, Series series, List<List<Object>> rows, boolean quick) {
        List<Specimen> told = series.told();
        if (!quick) {
            row(rows, part, "told", "profiles warped", Ranked.of(told, told, by(told, SpottingQuality::byProfiles)));
        }
        Ranked plain = Ranked.of(told, told, by(told, SpottingQuality::byStrokes));
        row(rows, part, "told", "plain strokes (HOG)", plain);
        row(rows, part, "told", "digest", Ranked.of(told, told, index(told, Weighing.DIGEST)));
        Ranked ours = Ranked.of(told, told, index(told, Weighing.FITTED));
        row(rows, part, "told", "ours", ours);
        row(rows, part, "told", "ours, ten hits judged", Ranked.of(told, told, judged(told)));
        row(rows, part, "in lines", "ours", Ranked.of(told, series.lined(), index(series.lined(), Weighing.FITTED)));
        row(rows, part, "found", "ours", Ranked.of(told, series.found(), index(series.found(), Weighing.FITTED)));
        return new double[] {ours.precision(), plain.precision()};
    }

    private static void row(List<List<Object>> rows, String part, String words, String method, Ranked ranked) {
        System.err.printf(Locale.ROOT, "%s, %s, %s: %.3f%n", part, words, method, ranked.precision());
        rows.add(List.of(part, words, method, ranked.queries(), ranked.precision(), ranked.firstFive()));
    }

    private static Function<Specimen, int[]> index(List<Specimen> words, Weighing weighing) {
        WordIndex index = WordIndex.of(words.stream().map(Specimen::shape).toList(), weighing);
        return query -> numbers(index.search(Wanted.of(query.shape()), index.size()));
    }

    /// A person judges the first ten hits by the truth; those judged keep their places, the rest is
    /// searched anew.
    private static Function<Specimen, int[]> judged(List<Specimen> words) {
        WordIndex index = WordIndex.of(words.stream().map(Specimen::shape).toList());
        return query -> {
            Wanted wanted = Wanted.of(query.shape());
            List<Integer> order = new ArrayList<>();
            for (Spotted spotted : index.search(wanted, 11)) {
                Specimen word = words.get(spotted.word());
                order.add(spotted.word());
                if (word != query) {
                    wanted = word.key().equals(query.key())
                            ? wanted.confirmed(word.shape())
                            : wanted.refused(word.shape());
                }
            }
            for (Spotted spotted : index.search(wanted, index.size())) {
                if (!order.subList(0, Math.min(11, order.size())).contains(spotted.word())) {
                    order.add(spotted.word());
                }
            }
            return order.stream().mapToInt(Integer::intValue).toArray();
        };
    }

    private interface Likeness {
        double of(Specimen one, Specimen other);
    }

    private static Function<Specimen, int[]> by(List<Specimen> words, Likeness likeness) {
        return query -> {
            double[] scores =
                    words.stream().mapToDouble(word -> likeness.of(query, word)).toArray();
            return IntStream.range(0, scores.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> -scores[i]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        };
    }

    private static double byProfiles(Specimen one, Specimen other) {
        return -one.profiles().distance(other.profiles());
    }

    private static final Map<Shape, byte[]> STROKES = new HashMap<>();

    private static double byStrokes(Specimen one, Specimen other) {
        byte[] a = STROKES.computeIfAbsent(one.shape(), Shape::toBytes);
        byte[] b = STROKES.computeIfAbsent(other.shape(), Shape::toBytes);
        long both = 0;
        long first = 1;
        long second = 1;
        for (int i = 0; i < a.length; i++) {
            both += a[i] * b[i];
            first += a[i] * a[i];
            second += b[i] * b[i];
        }
        return both / Math.sqrt((double) first * second);
    }

    private static int[] numbers(List<Spotted> spotted) {
        return spotted.stream().mapToInt(Spotted::word).toArray();
    }

    /// The words of all pages, repeated until they are 100,000.
    private static Table speed(List<Shape> shapes) {
        List<Shape> many = new ArrayList<>();
        for (int i = 0; i < MANY && !shapes.isEmpty(); i++) {
            many.add(shapes.get(i % shapes.size()));
        }
        long before = System.nanoTime();
        WordIndex index = WordIndex.of(many);
        double building = (System.nanoTime() - before) / 1e9;
        double[] times = new double[200];
        for (int i = 0; i < times.length + 50; i++) {
            long start = System.nanoTime();
            index.search(Wanted.of(many.get(i * 37 % shapes.size())), 50);
            times[Math.max(0, i - 50)] = (System.nanoTime() - start) / 1e6;
        }
        java.util.Arrays.sort(times);
        return new Table(
                "Speed over " + MANY + " words",
                List.of("index built, s", "search p50, ms", "search p99, ms"),
                List.of(List.of(building, times[100], times[198])));
    }

    private static List<Path> everySecond(List<Path> pages, int from) {
        return IntStream.range(0, pages.size())
                .filter(i -> i % 2 == from)
                .mapToObj(pages::get)
                .toList();
    }
}
