package org.mouseion.training.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mouseion.engines.vectors.Words;

/// Measures embedders and their peer on what was held out.
public final class Evaluation {

    /// A line of the table.
    public record Line(String test, int queries, String by, Found found) {}

    /// Something that embeds: vectors of unit length, a text each.
    public record Embedder(String name, Function<List<String>, List<float[]>> embedding) {}

    private static final double[] SHARES = {0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3, 4};

    /// So many are ordered anew; a house would do it for no more.
    private static final int FIRST = 100;

    private Evaluation() {}

    /// @param others measured across languages only, before ours
    /// @param words the vector of each word of a text, by our model
    public static List<Line> of(
            HeldOut heldOut, Embedder ours, Function<String, Map<String, float[]>> words, List<Embedder> others) {
        List<Line> lines = new ArrayList<>();
        List<Across> measured = new ArrayList<>();
        for (RetrievalTest test : heldOut.across()) {
            lines.add(line(test, "BM25", scores(new Bm25(test.documents(), Words::of), test)));
            for (Embedder embedder : others) {
                lines.add(line(test, embedder.name(), new Nearness(embedder.embedding()).whole(test)));
            }
            double[][] near = new Nearness(ours.embedding()).whole(test);
            lines.add(line(test, ours.name(), near));
            measured.add(new Across(
                    test,
                    new Fusion.Part(ours.name(), near).first(FIRST),
                    new Fusion.Part("word by word", new WordNearness(test.documents(), words).scores(test.queries()))));
        }
        lines.addAll(fused(measured));
        if (heldOut.french().size() == 2) {
            lines.addAll(french(heldOut.french().get(0), heldOut.french().get(1), ours, words));
        }
        return lines;
    }

    /// A test across languages and what was found by each part.
    private record Across(RetrievalTest test, Fusion.Part near, Fusion.Part byWord) {

        double[][] scores(double share) {
            return new Fusion(List.of(), new double[] {1, share}).scores(List.of(near, byWord));
        }
    }

    /// The first hundred by nearness, ordered anew by nearness and by words one by one. How much these
    /// count is chosen for each test on the others.
    private static List<Line> fused(List<Across> tests) {
        double[][] gains = new double[tests.size()][SHARES.length];
        double[] sums = new double[SHARES.length];
        for (int test = 0; test < gains.length; test++) {
            Across across = tests.get(test);
            for (int share = 0; share < SHARES.length; share++) {
                double[] ranks = across.test.ranks(across.scores(SHARES[share]));
                gains[test][share] = Found.of(ranks).gain();
                sums[share] += gains[test][share];
            }
        }
        List<Line> lines = new ArrayList<>();
        for (int test = 0; test < gains.length; test++) {
            int best = 0;
            for (int share = 1; share < SHARES.length; share++) {
                best = sums[share] - gains[test][share] > sums[best] - gains[test][best] ? share : best;
            }
            Across across = tests.get(test);
            String by = String.format(Locale.ROOT, "ours + %.2f word by word", SHARES[best]);
            lines.add(line(across.test, by, across.scores(SHARES[best])));
        }
        return lines;
    }

    /// Weights are chosen on `fitting`, everything is reported on `reported`.
    private static List<Line> french(
            RetrievalTest fitting,
            RetrievalTest reported,
            Embedder embedder,
            Function<String, Map<String, float[]>> words) {
        List<Fusion.Part> chosenOn = parts(fitting, embedder, words);
        List<Fusion.Part> parts = parts(reported, embedder, words);
        List<Line> lines = new ArrayList<>();
        parts.forEach(part -> lines.add(line(reported, part.name(), part.scores())));
        for (int count : new int[] {3, parts.size()}) {
            Fusion fusion = Fusion.fit(fitting, chosenOn.subList(0, count));
            lines.add(line(reported, embedder.name() + ", fused: " + fusion, fusion.scores(parts.subList(0, count))));
        }
        return lines;
    }

    private static List<Fusion.Part> parts(
            RetrievalTest test, Embedder embedder, Function<String, Map<String, float[]>> words) {
        Nearness nearness = new Nearness(embedder.embedding());
        String of = embedder.name() + ", ";
        return List.of(
                Fusion.Part.ofBest("BM25, stems", scores(new Bm25(test.documents(), Stems::french), test)),
                new Fusion.Part(of + "whole text", nearness.whole(test)),
                new Fusion.Part(of + "best sentence", nearness.best(test, Locale.FRENCH)),
                new Fusion.Part(of + "word by word", new WordNearness(test.documents(), words).scores(test.queries())),
                Fusion.Part.ofBest(
                        "BM25, stems and prefixes",
                        scores(new Bm25(test.documents(), Stems::frenchWithPrefixes), test)));
    }

    private static double[][] scores(Bm25 words, RetrievalTest test) {
        return test.queries().stream().map(words::scores).toArray(double[][]::new);
    }

    private static Line line(RetrievalTest test, String by, double[][] scores) {
        return new Line(test.name(), test.queries().size(), by, Found.of(test.ranks(scores)));
    }

    /// The table in Markdown.
    public static String table(List<Line> lines) {
        StringBuilder table = new StringBuilder("| test | queries | by | first | first ten | mean 1/rank | nDCG@10 |\n")
                .append("| --- | --: | --- | --: | --: | --: | --: |\n");
        for (Line line : lines) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %s | %.3f | %.3f | %.3f | %.3f |%n",
                    line.test(),
                    line.queries(),
                    line.by(),
                    line.found().first(),
                    line.found().ten(),
                    line.found().reciprocal(),
                    line.found().gain()));
        }
        return table.toString();
    }

    /// What an embedder reached on a test whose name begins so.
    public static Optional<Found> find(List<Line> lines, String test, String by) {
        return lines.stream()
                .filter(line -> line.test().startsWith(test) && line.by().equals(by))
                .map(Line::found)
                .findFirst();
    }
}
