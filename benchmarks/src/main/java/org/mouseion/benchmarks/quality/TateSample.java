package org.mouseion.benchmarks.quality;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.mouseion.algorithms.ranking.Judgement;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.house.Collections;
import org.mouseion.benchmarks.judgements.RecordKey;
import tools.jackson.databind.json.JsonMapper;

/// Some of Tate's records, always the same: those that an English query is judged on, and four thousand
/// others chosen by the hash of their number. For engines that take too long for all of them.
final class TateSample {

    /// Others beside those that were judged: enough that a wrong answer can stand above a right one.
    private static final int OTHERS = 4_000;

    /// Of each query at most so many, best grade first: beyond the first pages nobody looks.
    private static final int JUDGED = 60;

    private TateSample() {}

    /// Writes the sample where it is not there yet.
    ///
    /// @param judgements of the English queries
    static Path write(Options options, Stream<Judgement<RecordKey>> judgements) throws IOException {
        Path sample = options.work().resolve("tate-sample.ndjson.gz");
        Set<String> wanted = judgements.flatMap(TateSample::best).collect(Collectors.toCollection(TreeSet::new));
        Files.createDirectories(sample.toAbsolutePath().getParent());
        try (BufferedReader all = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(Collections.TATE.in(options.shared()))),
                        StandardCharsets.UTF_8));
                BufferedWriter some = new BufferedWriter(new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(sample)), StandardCharsets.UTF_8))) {
            JsonMapper json = JsonMapper.shared();
            int others = 0;
            for (String line = all.readLine(); line != null; line = all.readLine()) {
                String id = json.readTree(line).get("id").asString();
                boolean isOther = !wanted.contains(id) && others < OTHERS && Math.floorMod(id.hashCode(), 16) == 0;
                others += isOther ? 1 : 0;
                if (isOther || wanted.contains(id)) {
                    some.write(line);
                    some.newLine();
                }
            }
        }
        return sample;
    }

    private static Stream<String> best(Judgement<RecordKey> judgement) {
        return judgement.grades().entrySet().stream()
                .filter(graded -> graded.getKey().source().equals("tate"))
                .sorted((one, other) -> {
                    int byGrade = Integer.compare(other.getValue(), one.getValue());
                    return byGrade != 0
                            ? byGrade
                            : one.getKey().id().compareTo(other.getKey().id());
                })
                .limit(JUDGED)
                .map(graded -> graded.getKey().id());
    }
}
