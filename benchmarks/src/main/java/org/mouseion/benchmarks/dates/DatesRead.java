package org.mouseion.benchmarks.dates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mouseion.benchmarks.Measurement;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.report.Circumstances;
import org.mouseion.benchmarks.report.Report;
import org.mouseion.benchmarks.report.Table;
import org.mouseion.formats.dates.DateHint;
import org.mouseion.formats.dates.Dates;
import org.mouseion.formats.dates.Reading;
import org.mouseion.formats.records.RawRecord;
import org.mouseion.formats.records.RecordFiles;
import org.mouseion.formats.records.RecordOutcome;
import org.mouseion.formats.records.RecordSource;

/// Reads every date text of four collections: the share that is understood, and how fast.
public final class DatesRead implements Measurement {

    /// Share of the texts that must be understood.
    private static final double WORST = 0.97;

    private static final List<Collection> ALL = List.of(
            new Collection("Tate", "tate/artworks.ndjson.gz", "en", "dateText"::equals),
            new Collection("Carnegie", "carnegie/objects.ndjson.gz", "en", "creation_date"::equals),
            new Collection(
                    "Joconde",
                    "joconde/costumes.csv",
                    "fr",
                    path -> path.startsWith("Periode_de_creation")
                            || path.startsWith("Millesime")
                            || path.equals("Epoque")),
            new Collection(
                    "INHA, objects",
                    "inha/INHA_objets_new.csv",
                    "fr",
                    path -> path.equals("date_creation_string") || path.equals("date_decouverte_string")),
            new Collection("INHA, sales", "inha/INHA_ventes_new.csv", "fr", "vente_date"::equals));

    /// @param dates which paths of a record hold dates
    private record Collection(String name, String file, String language, Predicate<String> dates) {}

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public String about() {
        return "how many of the dates that four collections write can be read; exits 1 below 97 %";
    }

    @Override
    public Report measure(Options options) throws IOException {
        Circumstances around = Circumstances.of(name(), options, "every date text of Tate, Carnegie, Joconde and INHA");
        List<List<Object>> rows = new ArrayList<>();
        boolean acceptable = true;
        for (Collection collection : ALL) {
            Path file = options.shared().resolve(collection.file());
            if (!Files.exists(file)) {
                System.err.println("Not measured: " + collection.file() + " is not here.");
                continue;
            }
            List<String> texts = texts(file, collection.dates());
            Map<Reading, Long> readings = new EnumMap<>(Reading.class);
            DateHint hint = DateHint.ofLanguage(collection.language());
            long begun = System.nanoTime();
            texts.forEach(text -> readings.merge(Dates.parse(text, hint).reading(), 1L, Long::sum));
            double seconds = (System.nanoTime() - begun) / 1e9;
            double understood = 1 - readings.getOrDefault(Reading.UNREADABLE, 0L) / (double) texts.size();
            acceptable &= understood >= WORST;
            rows.add(List.of(
                    collection.name(),
                    (long) texts.size(),
                    readings.toString(),
                    understood * 100,
                    texts.size() / seconds));
        }
        return new Report(
                name(),
                around,
                List.of(new Table(
                        "", List.of("collection", "texts", "readings", "understood, %", "texts a second"), rows)),
                List.of(
                        "Understood is not right: docs/methods/dates.md tells of the 300 dates that were read by hand."),
                acceptable);
    }

    private static List<String> texts(Path file, Predicate<String> dates) throws IOException {
        List<String> texts = new ArrayList<>();
        try (RecordSource source = RecordFiles.open(file)) {
            for (var outcomes = source.iterator(); outcomes.hasNext(); ) {
                RecordOutcome outcome = outcomes.next();
                if (outcome instanceof RawRecord record) {
                    record.flatten().forEach((path, values) -> {
                        if (dates.test(path)) {
                            values.stream().filter(value -> !value.isBlank()).forEach(texts::add);
                        }
                    });
                }
            }
        }
        return texts;
    }
}
