package org.mouseion.benchmarks.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.mouseion.app.collection.Work;
import org.mouseion.app.platform.JobView;
import org.mouseion.benchmarks.judgements.RecordKey;

/// The collections that houses are measured with.
public enum Collections {
    TATE("tate/artworks.ndjson.gz", "tate-artworks"),
    CARNEGIE("carnegie/objects.ndjson.gz", "carnegie-objects"),
    JOCONDE("joconde/costumes.csv", "joconde"),
    INHA("inha/INHA_objets_new.csv", "inha-objects");

    private final String file;
    private final String mapping;

    Collections(String file, String mapping) {
        this.file = file;
        this.mapping = mapping;
    }

    public Path in(Path shared) {
        return shared.resolve(file);
    }

    public String mapping() {
        return mapping;
    }

    /// Brings it in, as its owner would.
    public JobView bringInto(MeasuredHouse house, Path shared) throws IOException, InterruptedException {
        if (!Files.exists(in(shared))) {
            throw new IllegalArgumentException("There is no " + in(shared) + ". Maybe --shared names another folder.");
        }
        return house.bringIn(in(shared), mapping);
    }

    /// The record a work was made from, as judgements name it.
    public static RecordKey keyOf(Work work) {
        return new RecordKey(work.source().source(), work.source().id());
    }

    /// Deletes a house or a peer of an earlier measurement.
    public static void clear(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException stubborn) {
            throw new UncheckedIOException(stubborn);
        }
    }
}
