package org.mouseion.formats.records;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// What a source gave, whole: for tests over small sources.
public record Read(SourceShape shape, List<RecordOutcome> outcomes) {

    public static Read all(String text) {
        return all(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Read all(byte[] bytes) {
        return all(bytes, ReadOverrides.none(), ReadLimits.standard());
    }

    public static Read all(String text, ReadOverrides overrides) {
        return all(text.getBytes(StandardCharsets.UTF_8), overrides, ReadLimits.standard());
    }

    public static Read all(String text, ReadLimits limits) {
        return all(text.getBytes(StandardCharsets.UTF_8), ReadOverrides.none(), limits);
    }

    public static Read all(byte[] bytes, ReadOverrides overrides, ReadLimits limits) {
        try (RecordSource source = RecordFiles.open(new ByteArrayInputStream(bytes), "test", overrides, limits)) {
            return all(source);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static Read all(RecordSource source) {
        List<RecordOutcome> outcomes = new ArrayList<>();
        source.iterator().forEachRemaining(outcomes::add);
        return new Read(source.shape(), outcomes);
    }

    public List<RawRecord> records() {
        return outcomes.stream()
                .filter(RawRecord.class::isInstance)
                .map(RawRecord.class::cast)
                .toList();
    }

    public List<UnreadableRecord> unreadable() {
        return outcomes.stream()
                .filter(UnreadableRecord.class::isInstance)
                .map(UnreadableRecord.class::cast)
                .toList();
    }

    /// `position:code` of everything set aside.
    public List<String> faults() {
        return unreadable().stream()
                .map(set -> set.position() + ":" + set.code())
                .toList();
    }

    /// The texts of one path over all records.
    public List<String> column(String path) {
        return records().stream()
                .map(record -> String.join("|", record.values(path)))
                .toList();
    }

    public List<Long> positions() {
        return outcomes.stream().map(RecordOutcome::position).toList();
    }

    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
