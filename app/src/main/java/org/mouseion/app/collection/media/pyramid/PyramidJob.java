package org.mouseion.app.collection.media.pyramid;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorksChanged;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.HeldPicture.Master;
import org.mouseion.app.collection.media.held.HeldPicture.Point;
import org.mouseion.app.collection.media.held.HeldPicture.Why;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.mouseion.app.platform.NoRoom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Makes the pyramids of the pictures that wait. A picture that cannot be read is marked so; the job goes on.
@Component
public class PyramidJob implements JobKind {

    public static final String NAME = "collection.media.pyramids";

    /// Parameter: `true` looks at every picture whose pyramid is gone as well.
    public static final String MISSING = "missing";

    private static final Logger LOG = LoggerFactory.getLogger(PyramidJob.class);
    private static final int BATCH = 50;
    private static final String DONE = "done";
    private static final String AFTER = "after";

    private final PictureRows rows;
    private final Pyramids pyramids;
    private final FocusProposals focus;
    private final ApplicationEventPublisher events;

    PyramidJob(PictureRows rows, Pyramids pyramids, FocusProposals focus, ApplicationEventPublisher events) {
        this.rows = rows;
        this.pyramids = pyramids;
        this.focus = focus;
        this.events = events;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) throws IOException {
        boolean missing = Boolean.parseBoolean(run.parameters().get(MISSING));
        long after = Long.parseLong(run.checkpoint().getOrDefault(AFTER, "0"));
        long done = Long.parseLong(run.checkpoint().getOrDefault(DONE, "0"));
        long unreadable = Long.parseLong(run.checkpoint().getOrDefault("unreadable", "0"));
        long total = missing ? rows.count() : done + rows.countWaiting();
        List<HeldPicture> batch = list(missing, after);
        while (!batch.isEmpty()) {
            for (HeldPicture picture : batch) {
                after = picture.id().value();
                PictureCraft.Made made = make(picture.master());
                Optional<Point> point = point(picture.master(), made);
                done++;
                unreadable += made instanceof PictureCraft.Made.Failed ? 1 : 0;
                JobRun.Step step = new JobRun.Step(
                        new JobRun.Progress(
                                done,
                                Math.max(total, done),
                                Map.of("media-made", done - unreadable, "media-unreadable", unreadable)),
                        Map.of(
                                AFTER,
                                Long.toString(after),
                                DONE,
                                Long.toString(done),
                                "unreadable",
                                Long.toString(unreadable)));
                run.commit(() -> {
                    write(picture.master(), made);
                    point.ifPresent(at -> rows.proposeFocus(
                            picture.master().file(), picture.master().page(), at));
                    return step;
                });
            }
            batch = list(missing, after);
        }
        events.publishEvent(new PyramidsMade(done));
    }

    private List<HeldPicture> list(boolean missing, long after) {
        return missing ? rows.listAfter(after, BATCH) : rows.listWaiting(after, BATCH);
    }

    private PictureCraft.Made make(Master master) throws IOException {
        try {
            Optional<PictureCraft.Size> there = pyramids.findSize(master);
            return there.isPresent() ? new PictureCraft.Made.Done(there.get()) : pyramids.make(master);
        } catch (NoRoom full) {
            throw full;
        } catch (IOException broken) {
            return new PictureCraft.Made.Failed("broken", "");
        }
    }

    /// A proposal is worth having, not worth failing for.
    private Optional<Point> point(Master master, PictureCraft.Made made) {
        try {
            return made instanceof PictureCraft.Made.Done ? focus.find(master) : Optional.empty();
        } catch (IOException | RuntimeException unfound) {
            LOG.warn("No focal point could be proposed: {}", unfound.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private void write(Master master, PictureCraft.Made made) {
        switch (made) {
            case PictureCraft.Made.Done done ->
                rows.markReady(
                        master.file(),
                        master.page(),
                        done.size().width(),
                        done.size().height());
            case PictureCraft.Made.Failed failed ->
                rows.markUnreadable(master.file(), master.page(), new Why(failed.code(), failed.about()));
        }
        List<WorkId> shown = rows.listOf(master.file(), master.page()).stream()
                .filter(picture -> picture.removed() == null)
                .map(HeldPicture::work)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        if (!shown.isEmpty()) {
            events.publishEvent(new WorksChanged(shown));
        }
    }
}
