package org.mouseion.app.collection.intake.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.mouseion.app.collection.intake.mapping.Mapper;
import org.mouseion.app.collection.intake.quarantine.Quarantine;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.JobRun;
import org.mouseion.app.platform.JobRun.Progress;
import org.mouseion.app.platform.JobRun.Step;
import org.springframework.stereotype.Component;

/// Writes one batch in one transaction: identifiers met, works, quarantine, passport and checkpoint, all or nothing.
@Component
class BatchWriter {

    private final MetIds met;
    private final WorkBatches works;
    private final SideBatches sides;
    private final AnnexBatches annexes;
    private final Quarantine quarantine;
    private final Ledger ledger;

    BatchWriter(
            MetIds met,
            WorkBatches works,
            SideBatches sides,
            AnnexBatches annexes,
            Quarantine quarantine,
            Ledger ledger) {
        this.met = met;
        this.works = works;
        this.sides = sides;
        this.annexes = annexes;
        this.quarantine = quarantine;
        this.ledger = ledger;
    }

    /// @param mapAhead told whether mapping ahead pays
    Tally write(JobRun run, Plan plan, Mapper mapper, Batch batch, Tally before, Consumer<Boolean> mapAhead) {
        AtomicReference<Tally> after = new AtomicReference<>(before);
        run.commit(() -> {
            BatchCount count = new BatchCount(before);
            save(run, mapper, batch, count);
            quarantine.add(run.id().value(), plan.id(), plan.mapping().source(), count.asides());
            Tally tally =
                    before.plus(count.counts()).at(Math.max(before.position(), batch.position()), batch.cutShort());
            if (batch.last()) {
                tally = tally.in(Tally.Phase.VANISHING);
            }
            passport(run, plan, batch, count);
            after.set(tally);
            mapAhead.accept(pays(batch, count));
            return new Step(new Progress(batch.bytes(), plan.bytes(), tally.counts()), tally.checkpoint());
        });
        return after.get();
    }

    private void save(JobRun run, Mapper mapper, Batch batch, BatchCount count) {
        long job = run.id().value();
        batch.asides().forEach(count::setAside);
        batch.entries().forEach(entry -> count.add("read"));
        batch.entries().stream()
                .filter(entry -> entry.id().isEmpty())
                .forEach(entry -> count.setAside(Findings.withoutId(entry.record())));
        MetIds.Sorted sorted = met.meet(
                job, batch.entries().stream().filter(e -> !e.id().isEmpty()).toList());
        sorted.repeated().forEach(entry -> count.add("repeated"));
        sorted.clashing()
                .forEach((entry, first) -> count.setAside(Findings.duplicate(entry.record(), entry.id(), first)));
        saveFresh(job, mapper, sorted.fresh(), count);
    }

    /// What becomes of records of which no other has the name. Inside the caller's transaction.
    void saveFresh(long job, Mapper mapper, List<Batch.Entry> fresh, BatchCount count) {
        switch (mapper.mapping().record()) {
            case WORK -> works.save(job, mapper, fresh, count);
            case AGENT -> sides.saveAgents(job, mapper, fresh, count);
            case PLACE -> sides.savePlaces(job, mapper, fresh, count);
            case HAPPENING -> annexes.save(job, mapper, fresh, count);
        }
    }

    private void passport(JobRun run, Plan plan, Batch batch, BatchCount count) {
        Map<String, String> facts = new TreeMap<>();
        count.counts().forEach((what, n) -> facts.put(what, n.toString()));
        facts.put("position", Long.toString(batch.position()));
        ledger.write(ImportJob.deed("collection.import.batch", run, plan, facts));
    }

    private static boolean pays(Batch batch, BatchCount count) {
        return count.counts().getOrDefault("unchanged", 0L) * 2
                < batch.entries().size();
    }
}
