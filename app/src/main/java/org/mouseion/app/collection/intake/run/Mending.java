package org.mouseion.app.collection.intake.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.intake.mapping.Mapper;
import org.mouseion.app.collection.intake.mapping.Mapping;
import org.mouseion.app.collection.intake.mapping.Mappings;
import org.mouseion.app.collection.intake.mapping.Readings;
import org.mouseion.app.collection.intake.mapping.RecordKind;
import org.mouseion.app.collection.intake.quarantine.AsideRow;
import org.mouseion.app.collection.intake.quarantine.Quarantine;
import org.mouseion.app.collection.intake.quarantine.SetAside;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.FileStore;
import org.mouseion.formats.records.RawRecord;
import org.mouseion.formats.records.ReadLimits;
import org.mouseion.formats.records.ReadOverrides;
import org.mouseion.formats.records.RecordFiles;
import org.mouseion.formats.records.RecordFormat;
import org.mouseion.formats.records.RecordOutcome;
import org.mouseion.formats.records.RecordSource;
import org.mouseion.formats.records.SourceShape;
import org.mouseion.formats.records.UnreadableRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings in a record that was set aside, once a person mended it: through the same states as every other.
@Component
public class Mending {

    private final Plans plans;
    private final Mappings mappings;
    private final FileStore files;
    private final Readings readings;
    private final BatchWriter writer;
    private final Works works;
    private final Quarantine quarantine;
    private final Ledger ledger;
    private final TransactionTemplate transaction;

    Mending(
            Plans plans,
            Mappings mappings,
            FileStore files,
            Readings readings,
            BatchWriter writer,
            Works works,
            Quarantine quarantine,
            Ledger ledger,
            TransactionTemplate transaction) {
        this.plans = plans;
        this.mappings = mappings;
        this.files = files;
        this.readings = readings;
        this.writer = writer;
        this.works = works;
        this.quarantine = quarantine;
        this.ledger = ledger;
        this.transaction = transaction;
    }

    /// What mending came to.
    public sealed interface Mended {
        record Imported(SourceRef source) implements Mended {}

        record StillWrong(String code, Map<String, String> args, String detail) implements Mended {}
    }

    /// Tries `text`, the record as a person left it: JSON, or a row of the table it came from.
    public Mended retry(AsideRow row, String text, long person) throws IOException {
        Plan plan = plans.get(row.plan());
        return switch (read(plan, text, row.aside().position())) {
            case UnreadableRecord wrong -> new Mended.StillWrong(wrong.code(), wrong.args(), wrong.detail());
            case RawRecord record -> bring(row, plan, record, person);
        };
    }

    /// Tries every record that waits for `code` once more as it is, for instance after its mapping was corrected.
    /// Answers how many came in.
    public int retryAll(String code, long person) throws IOException {
        List<AsideRow> rows = new ArrayList<>();
        quarantine.forEach(null, code, row -> {
            if (row.aside().raw() != null && !row.aside().imported()) {
                rows.add(row);
            }
        });
        int imported = 0;
        for (AsideRow row : rows) {
            String raw = row.aside().raw();
            if (raw != null && retry(row, raw, person) instanceof Mended.Imported) {
                imported++;
            }
        }
        return imported;
    }

    private Mended bring(AsideRow row, Plan plan, RawRecord record, long person) {
        Mapping mapping = mappings.find(plan.mapping().name())
                .map(saved -> saved.withSource(plan.mapping().source()))
                .orElse(plan.mapping());
        Mapper mapper = new Mapper(mapping, readings);
        String id = mapper.idOf(record);
        if (id.isEmpty()) {
            return new Mended.StillWrong("no-id", Map.of(), "");
        }
        SourceRef ref = new SourceRef(mapping.source(), id);
        if (row.aside().code().equals("duplicate-id")
                && mapping.record() == RecordKind.WORK
                && works.find(ref).isPresent()) {
            return new Mended.StillWrong("duplicate-id", row.aside().args(), "");
        }
        Mended mended = transaction.execute(status -> {
            Mended came = save(row, mapper, record, ref, person);
            if (came instanceof Mended.StillWrong) {
                status.setRollbackOnly();
            }
            return came;
        });
        if (mended == null) {
            throw new IllegalStateException("Mending record " + row.id() + " answered nothing");
        }
        return mended;
    }

    private Mended save(AsideRow row, Mapper mapper, RawRecord record, SourceRef ref, long person) {
        String fingerprint = new Fingerprints(mapper.mapping(), readings.version(), "mended").of(record);
        BatchCount count = new BatchCount(Tally.read(Map.of()));
        writer.saveFresh(row.job(), mapper, List.of(new Batch.Entry(record, ref.id(), fingerprint, null)), count);
        for (SetAside aside : count.asides()) {
            if (!aside.imported()) {
                return new Mended.StillWrong(aside.code(), aside.args(), aside.detail());
            }
        }
        quarantine.decide(row.id(), AsideRow.State.RETRIED, person);
        ledger.write(new Deed(
                "collection.intake.mended",
                "job:" + row.job(),
                person == 0 ? "house" : "account:" + person,
                Map.of("aside", Long.toString(row.id()), "record", ref.source() + "/" + ref.id())));
        return new Mended.Imported(ref);
    }

    private RecordOutcome read(Plan plan, String text, long position) throws IOException {
        String written = text.strip();
        Table table = written.startsWith("{") ? new Table("", null) : tableOf(plan);
        boolean row = !table.headings().isEmpty();
        String content = row ? table.headings() + "\n" + written : written.replaceAll("\\R", " ");
        ReadOverrides reading =
                new ReadOverrides(StandardCharsets.UTF_8, row ? table.delimiter() : null, null, row ? 1 : null, null);
        List<RecordOutcome> read = new ArrayList<>();
        try (RecordSource source = RecordFiles.open(
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                plan.fileName(),
                reading,
                ReadLimits.standard())) {
            source.iterator().forEachRemaining(read::add);
        }
        return read.isEmpty()
                ? new UnreadableRecord(position, "empty-file", "nothing was written", "")
                : read.getFirst();
    }

    /// @param headings the heading line, empty where the file is no table
    private record Table(String headings, @Nullable Character delimiter) {}

    /// How a row of the file is written, so that it can be read again as it was.
    private Table tableOf(Plan plan) throws IOException {
        try (RecordSource source = RecordFiles.open(files.get(plan.file()), plan.reading())) {
            SourceShape shape = source.shape();
            Character delimiter = shape.delimiter();
            if (shape.format() != RecordFormat.DELIMITED || delimiter == null) {
                return new Table("", null);
            }
            return new Table(
                    String.join(
                            delimiter.toString(),
                            shape.headings().stream()
                                    .map(h -> "\"" + h.replace("\"", "\"\"") + "\"")
                                    .toList()),
                    delimiter);
        }
    }
}
