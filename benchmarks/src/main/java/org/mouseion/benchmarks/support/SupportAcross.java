package org.mouseion.benchmarks.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.support.AcrossLanguages;
import org.mouseion.algorithms.support.Evidence;
import org.mouseion.algorithms.support.Nearness;
import org.mouseion.algorithms.support.Verdict;
import org.mouseion.algorithms.support.Wording;
import org.mouseion.benchmarks.Measurement;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.report.Circumstances;
import org.mouseion.benchmarks.report.Report;
import org.mouseion.benchmarks.report.Table;
import org.mouseion.engines.api.Engine;
import org.mouseion.engines.api.TextEmbedder;

/// Translations of held-out texts, as they are and with one word put in, taken out or exchanged: how many of each the
/// check lets pass, at each threshold.
public final class SupportAcross implements Measurement {

    private static final double[] LEAST = {0.30, 0.40, 0.50, 0.60, 0.65, 0.70, 0.75, 0.80};

    /// @param statement in one language, `sentence` its translation into the other
    private record Pair(String from, String statement, String to, String sentence) {}

    @Override
    public String name() {
        return "support";
    }

    @Override
    public String about() {
        return "what the check of a sentence in another language than its statement lets pass, right and altered";
    }

    @Override
    public Report measure(Options options) throws IOException {
        Path file = options.shared().resolve("parallel/heldout-iconclass.tsv.gz");
        Circumstances around = Circumstances.of(name(), options, "2,000 held-out texts of Iconclass, both ways");
        if (!Files.exists(file)) {
            return new Report(name(), around, List.of(), List.of("Not measured: " + file + " is not here."), true);
        }
        List<Pair> pairs = read(file);
        List<List<Object>> rows = new ArrayList<>();
        if (!(vectors().open(Map.of()) instanceof Engine.Opened.Ready(TextEmbedder embedder))) {
            return new Report(name(), around, List.of(), List.of("Not measured: no vectors."), false);
        }
        Nearness nearness = (words, others) -> {
            String there = String.join(" ", others);
            return words.stream()
                    .mapToDouble(word -> embedder.wordByWord(word, List.of(there))[0])
                    .toArray();
        };
        for (double least : LEAST) {
            var across = new AcrossLanguages(Wording.AS_WRITTEN, nearness, least);
            Random random = new Random(7);
            int[] passed = new int[4];
            int count = 0;
            for (Pair pair : pairs) {
                List<String> words = Arrays.asList(pair.sentence().split(" "));
                List<Integer> naming = naming(words);
                if (naming.isEmpty()) {
                    continue;
                }
                count++;
                int at = naming.get(random.nextInt(naming.size()));
                String other = strange(pairs, pair, random);
                passed[0] += passes(across, pair, words);
                passed[1] += passes(across, pair, with(words, at, other, false));
                passed[2] += passes(across, pair, with(words, at, other, true));
                passed[3] += passes(across, pair, with(words, at, null, true));
            }
            List<Object> row = new ArrayList<>(List.of(least));
            for (int each : passed) {
                row.add(each / (double) count);
            }
            rows.add(row);
        }
        return new Report(
                name(),
                around,
                List.of(new Table(
                        "Share let pass",
                        List.of("least nearness", "right", "word put in", "exchanged", "taken out"),
                        rows)),
                List.of(
                        "A word put in is one of four letters or more of another text in the same language.",
                        "A word taken out or exchanged may have said nothing new, so that a few pass rightly."),
                true);
    }

    private static Engine.Provider vectors() {
        return ServiceLoader.load(Engine.Provider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(provider -> provider.name().equals("vectors"))
                .findFirst()
                .orElseThrow();
    }

    private static int passes(AcrossLanguages across, Pair pair, List<String> words) {
        Verdict verdict = across.check(
                String.join(" ", words), pair.to(), List.of(new Evidence(1, pair.statement(), pair.from())));
        return verdict instanceof Verdict.Supported ? 1 : 0;
    }

    /// Positions of words that name something.
    private static List<Integer> naming(List<String> words) {
        List<Integer> naming = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).matches("\\p{Ll}{4,}")) {
                naming.add(i);
            }
        }
        return naming;
    }

    private static String strange(List<Pair> pairs, Pair pair, Random random) {
        while (true) {
            Pair other = pairs.get(random.nextInt(pairs.size()));
            List<String> words = Arrays.asList(other.sentence().split(" "));
            List<Integer> naming = naming(words);
            if (other.to().equals(pair.to()) && !naming.isEmpty()) {
                String word = words.get(naming.get(random.nextInt(naming.size())));
                if (!pair.sentence().contains(word)) {
                    return word;
                }
            }
        }
    }

    private static List<String> with(List<String> words, int at, @Nullable String word, boolean instead) {
        List<String> changed = new ArrayList<>(words);
        if (instead) {
            changed.remove(at);
        }
        if (word != null) {
            changed.add(at, word);
        }
        return changed;
    }

    private static List<Pair> read(Path file) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            in.lines()
                    .map(line -> line.split("\t"))
                    .filter(cells -> cells.length == 3)
                    .forEach(cells -> {
                        pairs.add(new Pair("en", cells[1], cells[0], cells[2]));
                        pairs.add(new Pair(cells[0], cells[2], "en", cells[1]));
                    });
        }
        return pairs;
    }
}
