package org.mouseion.benchmarks.search;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.mouseion.benchmarks.house.Collections;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The records of Tate and Carnegie, written again and again with other identifiers and other words: in every copy
/// about
/// a third of the words of a title are those of other titles, so that lists of documents grow as those of a larger
/// collection would, and not merely longer by a factor.
final class VariedRecords {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final double CHANGED = 0.35;
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private VariedRecords() {}

    /// @param shared folder of shared data
    /// @param into folder for the files, one a collection
    /// @param records how many in all, in the proportion of the collections; the first copies are the records
    /// themselves
    static Map<Collections, Path> write(Path shared, Path into, int records, long seed) throws IOException {
        List<Collections> both = List.of(Collections.TATE, Collections.CARNEGIE);
        Map<Collections, List<String>> lines = new EnumMap<>(Collections.class);
        List<String> words = new ArrayList<>();
        int real = 0;
        for (Collections collection : both) {
            List<String> of = lines(collection.in(shared));
            lines.put(collection, of);
            real += of.size();
            for (String line : of) {
                String title = JSON.readTree(line).path("title").asString("");
                WORD.matcher(title).results().forEach(word -> words.add(word.group()));
            }
        }
        Files.createDirectories(into);
        Map<Collections, Path> files = new EnumMap<>(Collections.class);
        for (Collections collection : both) {
            List<String> of = lines.getOrDefault(collection, List.of());
            Path file = into.resolve("varied-" + collection.mapping() + ".ndjson.gz");
            write(file, collection, of, Math.toIntExact((long) records * of.size() / real), words, new Random(seed));
            files.put(collection, file);
        }
        return files;
    }

    private static List<String> lines(Path file) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    private static void write(
            Path file, Collections collection, List<String> lines, int records, List<String> words, Random random)
            throws IOException {
        try (BufferedWriter writer = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            for (int i = 0; i < records; i++) {
                String line = lines.get(i % lines.size());
                int copy = i / lines.size();
                writer.write(copy == 0 ? line : varied(collection, line, copy, words, random));
                writer.write('\n');
            }
        }
    }

    private static String varied(Collections collection, String line, int copy, List<String> words, Random random) {
        ObjectNode record = (ObjectNode) JSON.readTree(line);
        String title = WORD.matcher(record.path("title").asString(""))
                .replaceAll(
                        word -> random.nextDouble() < CHANGED ? words.get(random.nextInt(words.size())) : word.group());
        record.put("title", title);
        record.put("id", record.path("id").asString("") + "-" + copy);
        String number = collection == Collections.TATE ? "acno" : "accession_number";
        record.put(number, record.path(number).asString("") + "." + copy);
        return JSON.writeValueAsString(record);
    }
}
