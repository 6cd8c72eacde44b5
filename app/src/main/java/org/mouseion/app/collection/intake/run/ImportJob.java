package org.mouseion.app.collection.intake.run;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.mouseion.app.collection.intake.mapping.Mapper;
import org.mouseion.app.collection.intake.mapping.Readings;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.FileStore;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.mouseion.app.platform.JobRun.Progress;
import org.mouseion.app.platform.JobRun.Step;
import org.mouseion.formats.records.RecordFiles;
import org.mouseion.formats.records.RecordSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Brings one file in, as its [Plan] says.
@Component
class ImportJob implements JobKind {

    /// Records a transaction. Fewer cost more round trips, more make a kill cost more and memory grow.
    private static final int BATCH = 500;

    private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);

    private final Plans plans;
    private final FileStore files;
    private final Readings readings;
    private final BatchWriter writer;
    private final Vanished vanished;
    private final MetIds met;
    private final Ledger ledger;

    ImportJob(
            Plans plans,
            FileStore files,
            Readings readings,
            BatchWriter writer,
            Vanished vanished,
            MetIds met,
            Ledger ledger) {
        this.plans = plans;
        this.files = files;
        this.readings = readings;
        this.writer = writer;
        this.vanished = vanished;
        this.met = met;
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return Imports.KIND;
    }

    @Override
    public void run(JobRun run) throws IOException, InterruptedException {
        Instant begun = Instant.now();
        Plan plan = plans.get(Long.parseLong(run.parameters().getOrDefault(Imports.PLAN, "0")));
        Tally tally = Tally.read(run.checkpoint());
        if (run.checkpoint().isEmpty()) {
            tally = begin(run, plan, tally);
        }
        if (tally.phase() == Tally.Phase.READING) {
            tally = read(run, plan, tally);
        }
        if (tally.phase() == Tally.Phase.VANISHING) {
            tally = vanished.mark(run, plan, tally);
        }
        if (tally.phase() != Tally.Phase.OVER) {
            tally = end(run, plan, tally);
        }
        LOG.info(
                "Imported from '{}' in {} s: {}",
                plan.mapping().source(),
                Duration.between(begun, Instant.now()).toSeconds(),
                tally.counts());
    }

    private Tally begin(JobRun run, Plan plan, Tally tally) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("file", plan.file().sha256());
        facts.put("mapping", plan.mapping().name() + "@" + plan.mapping().version());
        facts.put("source", plan.mapping().source());
        facts.put("readings", readings.version());
        run.commit(() -> {
            ledger.write(deed("collection.import.begun", run, plan, facts));
            return new Step(new Progress(0, plan.bytes(), Map.of()), tally.checkpoint());
        });
        return tally;
    }

    private Tally read(JobRun run, Plan plan, Tally from) throws IOException, InterruptedException {
        Mapper mapper = new Mapper(plan.mapping(), readings);
        Fingerprints fingerprints = new Fingerprints(
                plan.mapping(),
                readings.version(),
                plan.anew() ? "job " + run.id().value() : "");
        Tally tally = from;
        try (RecordSource source = RecordFiles.open(files.get(plan.file()), plan.reading())) {
            if (tally.position() > 0) {
                source.skipTo(tally.position() + 1);
            }
            try (ReadAhead ahead = new ReadAhead(source, mapper, fingerprints, BATCH)) {
                boolean more = true;
                while (more) {
                    Batch batch = ahead.next();
                    tally = writer.write(run, plan, mapper, batch, tally, ahead::mapAhead);
                    more = !batch.last();
                }
            }
        }
        return tally;
    }

    private Tally end(JobRun run, Plan plan, Tally tally) {
        Tally over = tally.in(Tally.Phase.OVER);
        Map<String, String> facts = new TreeMap<>();
        over.counts().forEach((what, n) -> facts.put(what, n.toString()));
        run.commit(() -> {
            met.forget(run.id().value());
            ledger.write(deed("collection.import.ended", run, plan, facts));
            return new Step(new Progress(plan.bytes(), plan.bytes(), over.counts()), over.checkpoint());
        });
        return over;
    }

    static Deed deed(String action, JobRun run, Plan plan, Map<String, String> facts) {
        String actor = plan.madeBy() == 0 ? "house" : "account:" + plan.madeBy();
        return new Deed(action, "job:" + run.id().value(), actor, facts);
    }
}
