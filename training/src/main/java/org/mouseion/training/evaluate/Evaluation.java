package org.mouseion.training.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.mouseion.engines.vectors.Words;

/// Measures embedders and their peer on what was held out.
public final class Evaluation {

    /// A line of the table.
    public record Line(String test, int queries, String by, Found found) {}

    /// Something that embeds: vectors of unit length, a text each.
    public record Embedder(String name, Function<List<String>, List<float[]>> embedding) {}

    private Evaluation() {}

    /// @param others measured across languages only, before ours
    public static List<Line> of(HeldOut heldOut, Embedder ours, List<Embedder> others) {
        List<Line> lines = new ArrayList<>();
        List<Embedder> all = new ArrayList<>(others);
        all.add(ours);
        for (RetrievalTest test : heldOut.across()) {
            Bm25 words = new Bm25(test.documents(), Words::of);
            lines.add(line(test, "BM25", scores(words, test)));
            for (Embedder embedder : all) {
                lines.add(line(test, embedder.name(), new Nearness(embedder.embedding()).whole(test)));
            }
        }
        if (heldOut.french().size() == 2) {
            lines.addAll(french(heldOut.french().get(0), heldOut.french().get(1), ours));
        }
        return lines;
    }

    /// Weights are chosen on `fitting`, everything is reported on `reported`.
    private static List<Line> french(RetrievalTest fitting, RetrievalTest reported, Embedder embedder) {
        Bm25 stems = new Bm25(reported.documents(), Stems::french);
        Bm25 prefixes = new Bm25(reported.documents(), Stems::frenchWithPrefixes);
        Nearness nearness = new Nearness(embedder.embedding());
        double[][] whole = nearness.whole(reported);
        double[][] best = nearness.best(reported, Locale.FRENCH);
        Fusion fusion = Fusion.fit(
                fitting, nearness.whole(fitting), nearness.best(fitting, Locale.FRENCH), scores(stems, fitting));
        return List.of(
                line(reported, "BM25, stems", scores(stems, reported)),
                line(reported, "BM25, stems and prefixes", scores(prefixes, reported)),
                line(reported, embedder.name() + ", whole text", whole),
                line(reported, embedder.name() + ", best sentence", best),
                line(
                        reported,
                        embedder.name() + ", fused: " + fusion,
                        fusion.scores(whole, best, scores(stems, reported))));
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
