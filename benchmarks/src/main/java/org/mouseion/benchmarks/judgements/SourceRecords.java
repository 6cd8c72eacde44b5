package org.mouseion.benchmarks.judgements;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.mouseion.formats.records.RawRecord;
import org.mouseion.formats.records.ReadLimits;
import org.mouseion.formats.records.RecordFiles;
import org.mouseion.formats.records.RecordOutcome;
import org.mouseion.formats.records.RecordSource;

/// Reads the sources that queries are judged over.
public final class SourceRecords {

    private static final String TATE = "tate/artworks.ndjson.gz";
    private static final String JOCONDE = "joconde/costumes.csv";

    private SourceRecords() {}

    /// The records of every source that is there.
    ///
    /// @param data the folder of shared data
    public static Stream<SourceRecord> read(Path data) {
        return Stream.of(
                        demo(),
                        file(data.resolve(TATE), TateFields::of),
                        file(data.resolve(JOCONDE), JocondeFields::of))
                .flatMap(Function.identity());
    }

    private static Stream<SourceRecord> file(Path path, Function<RawRecord, SourceRecord> fields) {
        if (!Files.exists(path)) {
            System.err.println("Not judged: " + path.getFileName() + " is not here.");
            return Stream.of();
        }
        try {
            return raw(RecordFiles.open(path)).map(fields);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<SourceRecord> demo() {
        DemoFields fields = new DemoFields(
                shipped("concepts.tsv").toList(), shipped("makers.ndjson").toList());
        return shipped("works.ndjson").map(fields::of);
    }

    private static Stream<RawRecord> shipped(String name) {
        InputStream file = SourceRecords.class.getResourceAsStream("/demo/" + name);
        if (file == null) {
            throw new IllegalStateException(
                    "The demonstration museum is not in the class path: demo/" + name + " is missing.");
        }
        try {
            return raw(RecordFiles.open(file, name, ReadLimits.standard()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<RawRecord> raw(RecordSource source) {
        Iterable<RecordOutcome> outcomes = source::iterator;
        return StreamSupport.stream(outcomes.spliterator(), false).mapMulti((outcome, records) -> {
            if (outcome instanceof RawRecord record) {
                records.accept(record);
            }
        });
    }
}
