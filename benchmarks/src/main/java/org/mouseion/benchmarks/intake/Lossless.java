package org.mouseion.benchmarks.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.catalogue.FactsJson;
import org.mouseion.app.collection.intake.mapping.FormatsReadings;
import org.mouseion.app.collection.intake.mapping.Mapper;
import org.mouseion.app.collection.intake.mapping.Mapping;
import org.mouseion.app.collection.intake.mapping.ShippedMappings;
import org.mouseion.benchmarks.Measurement;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.house.Collections;
import org.mouseion.benchmarks.house.MeasuredHouse;
import org.mouseion.benchmarks.intake.Whereabouts.Place;
import org.mouseion.benchmarks.report.Circumstances;
import org.mouseion.benchmarks.report.Report;
import org.mouseion.benchmarks.report.Table;
import org.mouseion.formats.records.RawRecord;
import org.mouseion.formats.records.RecordFiles;
import org.mouseion.formats.records.RecordOutcome;
import org.mouseion.formats.records.RecordSource;

/// Brings whole files in, then reads them again and looks for every value of every record in what the catalogue holds.
/// Exits 1 where a single one is missing.
public final class Lossless implements Measurement {

    private static final int SHOWN = 20;

    @Override
    public String name() {
        return "lossless";
    }

    @Override
    public String about() {
        return "every value of every record of four collections, looked for in the catalogue after the import";
    }

    /// @param again records whose identifier another record of the file had before; they are set aside or counted as
    /// repeated, and not compared
    private record Count(String file, long records, long again, long fields, Map<Place, Long> values) {}

    @Override
    public Report measure(Options options) throws IOException, InterruptedException {
        Circumstances around = Circumstances.of(name(), options, "Tate, Carnegie, Joconde, INHA: whole files");
        Path folder = options.work().resolve("lossless");
        Collections.clear(folder);
        List<Count> counts = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        try (MeasuredHouse house = MeasuredHouse.open(folder)) {
            for (Collections collection : Collections.values()) {
                collection.bringInto(house, options.shared());
                counts.add(compare(collection, house.get(Works.class), options.shared(), lost));
            }
        }
        Collections.clear(folder);
        return new Report(name(), around, List.of(table(counts)), notes(lost), lost.isEmpty());
    }

    private static Count compare(Collections collection, Works works, Path shared, List<String> lost)
            throws IOException {
        Mapping mapping = ShippedMappings.find(collection.mapping()).orElseThrow();
        Mapper mapper = new Mapper(mapping, new FormatsReadings());
        Walk walk = new Walk(collection.name(), lost);
        Set<String> met = new HashSet<>();
        try (RecordSource source = RecordFiles.open(collection.in(shared))) {
            boolean more = true;
            while (more) {
                more = source.tryAdvance((RecordOutcome outcome) -> {
                    if (!(outcome instanceof RawRecord record)) {
                        lost.add(collection + ", record " + outcome.position() + " could not be read");
                        return;
                    }
                    walk.records++;
                    String id = mapper.idOf(record);
                    if (!met.add(id)) {
                        walk.again++;
                        return;
                    }
                    works.find(new SourceRef(mapping.source(), id))
                            .ifPresentOrElse(
                                    work -> walk.look(record, id, work),
                                    () -> lost.add(collection + ", " + id + " is not in the catalogue"));
                });
            }
        }
        return new Count(collection.name(), walk.records, walk.again, walk.fields.size(), walk.values);
    }

    /// The values of one file.
    private static final class Walk {
        private final String file;
        private final List<String> lost;
        private final Map<Place, Long> values = new EnumMap<>(Place.class);
        private final Set<String> fields = new HashSet<>();
        private long records;
        private long again;

        Walk(String file, List<String> lost) {
            this.file = file;
            this.lost = lost;
        }

        void look(RawRecord record, String id, Work work) {
            Whereabouts whereabouts = new Whereabouts(FactsJson.write(work.facts()));
            record.flatten().forEach((path, texts) -> {
                fields.add(path);
                for (String text : texts) {
                    if (!text.isBlank()) {
                        Place place = whereabouts.find(path, text.strip());
                        values.merge(place, 1L, Long::sum);
                        if (place == Place.LOST) {
                            lost.add(file + ", " + id + ": " + path + " = " + text);
                        }
                    }
                }
            });
        }
    }

    private static Table table(List<Count> counts) {
        List<String> columns = List.of(
                "file", "records", "of them again", "fields", "values", "a fact", "within a fact", "kept", "lost");
        return new Table(
                "Where the values of every record are after the import",
                columns,
                counts.stream().map(Lossless::row).toList());
    }

    private static List<Object> row(Count count) {
        return List.of(
                count.file(),
                count.records(),
                count.again(),
                count.fields(),
                count.values().values().stream().mapToLong(Long::longValue).sum(),
                count.values().getOrDefault(Place.FACT, 0L),
                count.values().getOrDefault(Place.WITHIN, 0L),
                count.values().getOrDefault(Place.KEPT, 0L),
                count.values().getOrDefault(Place.LOST, 0L));
    }

    private static List<String> notes(List<String> lost) {
        List<String> notes = new ArrayList<>(List.of(
                "A fact: some text of the work's facts is the value, character for character but for white space around it."
                        + " Within a fact: it stands there as words of their own among others. Kept: it stands under its own"
                        + " source name, word for word.",
                "Read from PostgreSQL after the import; nothing of the import's own bookkeeping is asked."));
        lost.stream().limit(SHOWN).forEach(one -> notes.add("Lost: " + one));
        return notes;
    }
}
