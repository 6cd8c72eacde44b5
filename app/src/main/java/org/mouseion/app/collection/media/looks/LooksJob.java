package org.mouseion.app.collection.media.looks;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.WorksChanged;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Measures how the pictures look that were not measured yet, or by another method. One that cannot be looked at is set
/// aside; the job goes on. The list is what is left to do, so that a job begun again does nothing twice.
@Component
public class LooksJob implements JobKind {

    public static final String NAME = "collection.media.looks";

    private static final int BATCH = 50;
    private static final String AFTER = "after";
    private static final String DONE = "done";
    private static final String FAILED = "failed";

    private final LooksRows looks;
    private final PictureRows rows;
    private final Measuring measuring;
    private final ApplicationEventPublisher events;

    LooksJob(LooksRows looks, PictureRows rows, Measuring measuring, ApplicationEventPublisher events) {
        this.looks = looks;
        this.rows = rows;
        this.measuring = measuring;
        this.events = events;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) throws IOException {
        String engine = measuring.engine();
        long after = Long.parseLong(run.checkpoint().getOrDefault(AFTER, "0"));
        long done = Long.parseLong(run.checkpoint().getOrDefault(DONE, "0"));
        long failed = Long.parseLong(run.checkpoint().getOrDefault(FAILED, "0"));
        long total = done + looks.countToDo(engine);
        List<PictureId> batch = looks.listToDo(engine, after, BATCH);
        while (!batch.isEmpty()) {
            for (PictureId id : batch) {
                after = id.value();
                HeldPicture picture = rows.get(id);
                Measured measured = measuring.of(picture.master());
                done++;
                failed += measured instanceof Measured.Failed ? 1 : 0;
                JobRun.Step step = new JobRun.Step(
                        new JobRun.Progress(
                                done,
                                Math.max(total, done),
                                Map.of("media-measured", done - failed, "media-unmeasured", failed)),
                        Map.of(AFTER, Long.toString(after), DONE, Long.toString(done), FAILED, Long.toString(failed)));
                run.commit(() -> {
                    keep(picture, engine, measured);
                    return step;
                });
            }
            batch = looks.listToDo(engine, after, BATCH);
        }
    }

    /// Unless the picture became another meanwhile.
    private void keep(HeldPicture picture, String engine, Measured measured) {
        HeldPicture now = rows.get(picture.id());
        if (!now.master().equals(picture.master()) || now.removed() != null) {
            return;
        }
        looks.write(picture, engine, measured);
        if (now.work() != null) {
            events.publishEvent(new WorksChanged(List.of(now.work())));
        }
    }
}
