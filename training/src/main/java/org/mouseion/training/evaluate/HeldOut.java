package org.mouseion.training.evaluate;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mouseion.training.sources.ParallelFolder;
import org.mouseion.training.sources.ParallelRow;
import org.mouseion.training.sources.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The texts that are kept from training, as tests of retrieval.
///
/// @param across queries in one language, documents in another
/// @param french questions and paragraphs of PIAF, both French
/// @param texts all that must not be trained on
public record HeldOut(List<RetrievalTest> across, List<RetrievalTest> french, Set<String> texts) {

    private static final int EVERYDAY = 1_000;

    private static final List<String> INHA_FIELDS =
            List.of("description", "texte_creation", "texte_decouverte", "texte_ventes", "texte_conservation");

    /// @param data the folder with `parallel`, `inha` and `piaf`; what is absent is not measured
    public static HeldOut read(Path data) throws IOException {
        ParallelFolder folder = new ParallelFolder(data.resolve("parallel"));
        List<RetrievalTest> across = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        inha(data.resolve("inha/INHA_objets_new.csv"), across);
        List<ParallelRow> iconclass = folder.rows(file("heldout-iconclass.tsv.gz"));
        forLanguages(iconclass, List.of("fr", "es"), "Iconclass texts", across, texts);
        List<ParallelRow> keywords = folder.rows(file("heldout-iconclass-keywords.tsv.gz"));
        List<ParallelRow> two = keywords.stream()
                .map(row -> new ParallelRow(row.language(), row.english(), firstTwo(row.text()), 1))
                .toList();
        forLanguages(two, List.of("fr"), "Iconclass, at most two keywords", across, new HashSet<>());
        forLanguages(keywords, List.of("nl"), "Iconclass keywords", across, new HashSet<>());
        everyday(folder, across, texts);
        List<RetrievalTest> french = new ArrayList<>();
        piaf(data.resolve("piaf/piaf-v1.0.json"), french);
        return new HeldOut(List.copyOf(across), List.copyOf(french), Set.copyOf(texts));
    }

    private static Source file(String name) {
        return new Source("held out", name, "for testing only", false, 1);
    }

    private static String firstTwo(String keywords) {
        String[] each = keywords.split(", ");
        return each.length < 2 ? keywords : each[0] + ", " + each[1];
    }

    private static void forLanguages(
            List<ParallelRow> rows, List<String> languages, String name, List<RetrievalTest> tests, Set<String> texts) {
        for (String language : languages) {
            List<ParallelRow> of =
                    rows.stream().filter(row -> row.language().equals(language)).toList();
            if (!of.isEmpty()) {
                tests.add(test(name + ", " + language + " to en", of));
                of.forEach(row -> texts.addAll(List.of(row.english(), row.text())));
            }
        }
    }

    private static RetrievalTest test(String name, List<ParallelRow> rows) {
        Map<String, Integer> documents = new LinkedHashMap<>();
        rows.forEach(row -> documents.putIfAbsent(row.english(), documents.size()));
        return new RetrievalTest(
                name,
                rows.stream().map(ParallelRow::text).toList(),
                List.copyOf(documents.keySet()),
                rows.stream()
                        .mapToInt(row -> documents.getOrDefault(row.english(), 0))
                        .toArray());
    }

    private static void inha(Path file, List<RetrievalTest> tests) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        Set<ParallelRow> pairs = new LinkedHashSet<>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (var object : csv) {
                for (String field : INHA_FIELDS) {
                    String english = object.getField(field + "_en").strip();
                    String french = object.getField(field).strip();
                    if (!english.isEmpty() && !french.isEmpty()) {
                        pairs.add(new ParallelRow("fr", english, french, 1));
                    }
                }
            }
        }
        tests.add(test("INHA, texts on objects, fr to en", List.copyOf(pairs)));
    }

    /// A thousand everyday sentences a language, those whose hash is smallest, so that more data moves few of them.
    private static void everyday(ParallelFolder folder, List<RetrievalTest> tests, Set<String> texts)
            throws IOException {
        List<ParallelRow> all = folder.rows(file("tatoeba.tsv.gz"));
        for (String language : List.of("nl", "es", "fr")) {
            Set<String> once = new HashSet<>();
            List<ParallelRow> chosen = all.stream()
                    .filter(row ->
                            row.language().equals(language) && row.english().split(" ").length >= 4)
                    .sorted(Comparator.comparingInt(
                            (ParallelRow row) -> row.english().hashCode() * 0x9E3779B1))
                    .filter(row -> once.add(row.english()))
                    .limit(EVERYDAY)
                    .toList();
            if (!chosen.isEmpty()) {
                tests.add(test("Everyday sentences, " + language + " to en", chosen));
                chosen.forEach(row -> texts.addAll(List.of(row.english(), row.text())));
            }
        }
    }

    private static void piaf(Path file, List<RetrievalTest> tests) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        List<String> paragraphs = new ArrayList<>();
        List<List<String>> questions = List.of(new ArrayList<>(), new ArrayList<>());
        List<List<Integer>> answers = List.of(new ArrayList<>(), new ArrayList<>());
        int article = 0;
        for (JsonNode of : new ObjectMapper().readTree(file.toFile()).get("data")) {
            int half = article++ % 2;
            for (JsonNode paragraph : of.get("paragraphs")) {
                for (JsonNode question : paragraph.get("qas")) {
                    questions.get(half).add(question.get("question").asString());
                    answers.get(half).add(paragraphs.size());
                }
                paragraphs.add(paragraph.get("context").asString());
            }
        }
        for (int half = 0; half < 2; half++) {
            tests.add(new RetrievalTest(
                    "PIAF, fr to fr, " + (half == 0 ? "first" : "second") + " half",
                    questions.get(half),
                    paragraphs,
                    answers.get(half).stream().mapToInt(Integer::intValue).toArray()));
        }
    }
}
