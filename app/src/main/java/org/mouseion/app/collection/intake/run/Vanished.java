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

    Vanished(Works works) {
        this.works = works;
    }

    Tally mark(JobRun run, Plan plan, Tally tally) {
        if (plan.mapping().record() != RecordKind.WORK || plan.partial()) {
            return tally;
        }
        String source = plan.mapping().source();
        Works.Presence presence = works.presence(source, run.id().value());
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

    private Tally markAll(JobRun run, Plan plan, Tally from) {
        AtomicReference<Tally> tally = new AtomicReference<>(from);
        AtomicInteger marked = new AtomicInteger(1);
        while (marked.get() > 0) {
            Tally before = tally.get();
            run.commit(() -> {
                marked.set(works.markVanished(plan.mapping().source(), run.id().value(), BATCH));
                Tally after = marked.get() == 0 ? before : before.plus(Map.of("vanished", (long) marked.get()));
                tally.set(after);
                return new Step(new Progress(plan.bytes(), plan.bytes(), after.counts()), after.checkpoint());
            });
        }
        return tally.get();
    }
}
