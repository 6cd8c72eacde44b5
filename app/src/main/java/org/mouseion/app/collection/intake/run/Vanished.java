package org.mouseion.app.collection.intake.run;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.intake.mapping.RecordKind;
import org.mouseion.app.platform.JobRun;
import org.mouseion.app.platform.JobRun.Progress;
import org.mouseion.app.platform.JobRun.Step;
import org.springframework.stereotype.Component;

/// Marks the works a source no longer has, where that can be known: the file was read to its end, every record of it
/// had
/// a name, and the person did not say that it is only a part. Where more than half of a source would go, nobody is
/// believed without being asked: it is counted as `vanishing-asked`.
@Component
class Vanished {

    private static final int BATCH = 500;

    private final Works works;
    private final Annexes annexes;
    private final AnnexBatches annexBatches;

    Vanished(Works works, Annexes annexes, AnnexBatches annexBatches) {
        this.works = works;
        this.annexes = annexes;
        this.annexBatches = annexBatches;
    }

    Tally mark(JobRun run, Plan plan, Tally tally) {
        if (plan.partial()) {
            return tally;
        }
        Works.Presence presence = presence(run, plan);
        if (presence.unmet() == 0) {
            return tally;
        }
        if (tally.incomplete()) {
            return tally.plus(Map.of("vanishing-unknown", presence.unmet()));
        }
        if (presence.unmet() * 2 > presence.works() && !plan.mayVanish()) {
            return tally.plus(Map.of("vanishing-asked", presence.unmet()));
        }
        return markAll(run, plan, tally);
    }

    /// Agents and places never vanish: other sources speak of them too.
    private Works.Presence presence(JobRun run, Plan plan) {
        String source = plan.mapping().source();
        return switch (plan.mapping().record()) {
            case WORK -> works.presence(source, run.id().value());
            case HAPPENING -> annexes.presence(source, run.id().value());
            case AGENT, PLACE -> new Works.Presence(0, 0);
        };
    }

    private int markSome(JobRun run, Plan plan) {
        String source = plan.mapping().source();
        return plan.mapping().record() == RecordKind.WORK
                ? works.markVanished(source, run.id().value(), BATCH)
                : annexBatches.forgetUnmet(source, run.id().value(), BATCH);
    }

    private Tally markAll(JobRun run, Plan plan, Tally from) {
        AtomicReference<Tally> tally = new AtomicReference<>(from);
        AtomicInteger marked = new AtomicInteger(1);
        while (marked.get() > 0) {
            Tally before = tally.get();
            run.commit(() -> {
                marked.set(markSome(run, plan));
                Tally after = marked.get() == 0 ? before : before.plus(Map.of("vanished", (long) marked.get()));
                tally.set(after);
                return new Step(new Progress(plan.bytes(), plan.bytes(), after.counts()), after.checkpoint());
            });
        }
        return tally.get();
    }
}
