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

    private static final double[] SHARES = {0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8, 1, 1.25, 1.5};

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
            double[][] bm25 = scores(new Bm25(test.documents(), Words::of), test);
            lines.add(line(test, "BM25", bm25));
            for (Embedder embedder : others) {
                lines.add(line(test, embedder.name(), new Nearness(embedder.embedding()).whole(test)));
            }
            double[][] near = new Nearness(ours.embedding()).whole(test);
            lines.add(line(test, ours.name(), near));
            measured.add(new Across(
                    test,
                    new Fusion.Part(ours.name(), near),
                    new Fusion.Part("word by word", new WordNearness(test.documents(), words).scores(test.queries())),
                    Fusion.Part.ofBest("BM25", bm25)));
        }
        lines.addAll(fused(measured, false));
        lines.addAll(fused(measured, true));
        if (heldOut.french().size() == 2) {
            lines.addAll(french(heldOut.french().get(0), heldOut.french().get(1), ours, words));
        }
        return lines;
    }

    /// A test across languages and what was found by each part.
    private record Across(RetrievalTest test, Fusion.Part near, Fusion.Part byWord, Fusion.Part bm25) {

        double[][] scores(double word, double words) {
            List<Fusion.Part> parts = List.of(near, byWord, bm25);
            return new Fusion(List.of(), new double[] {1, word, words}).first(FIRST, parts);
        }
    }

    /// The first hundred by nearness, ordered anew by nearness, words one by one and, if wanted, BM25. How much these
    /// count is chosen for each test on the others.
    private static List<Line> fused(List<Across> tests, boolean bm25) {
        double[][][] gains = new double[tests.size()][SHARES.length][bm25 ? SHARES.length : 1];
        double[][] sums = new double[SHARES.length][bm25 ? SHARES.length : 1];
        for (int test = 0; test < gains.length; test++) {
            for (int i = 0; i < SHARES.length; i++) {
                for (int j = 0; j < sums[i].length; j++) {
                    Across across = tests.get(test);
                    gains[test][i][j] = Found.of(across.test.ranks(across.scores(SHARES[i], SHARES[j])))
                            .gain();
                    sums[i][j] += gains[test][i][j];
                }
            }
        }
        List<Line> lines = new ArrayList<>();
        for (int test = 0; test < gains.length; test++) {
            double most = -1;
            double word = 0;
            double words = 0;
            for (int i = 0; i < SHARES.length; i++) {
                for (int j = 0; j < sums[i].length; j++) {
                    if (sums[i][j] - gains[test][i][j] > most) {
                        most = sums[i][j] - gains[test][i][j];
                        word = SHARES[i];
                        words = SHARES[j];
                    }
                }
            }
            String by = String.format(Locale.ROOT, "ours + %.2f word by word", word)
                    + (bm25 ? String.format(Locale.ROOT, " + %.2f BM25", words) : "");
            lines.add(line(tests.get(test).test, by, tests.get(test).scores(word, words)));
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
