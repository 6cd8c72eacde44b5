package org.mouseion.app.discovery.index.generations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.index.IndexBuilt;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.feed.IndexWriting;
import org.mouseion.app.discovery.index.feed.PendingWorks;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The job that fills a generation of the index with every work of the catalogue.
///
/// Where the serving generation is complete, another is built beside it and takes its place at the end; meanwhile the
/// feed writes every change to both. Where it is not (after an update, or when its folder was lost) it is filled in
/// place, and its works can be found as they come.
@Component
class Rebuild implements JobKind {

    static final String NAME = "discovery.reindex";

    /// Works a batch; each batch is written to disk before the job remembers it as done.
    private static final int BATCH = 2000;

    /// Works handed to the engine at a time.
    private static final int SLICE = 500;

    private final LiveIndex live;
    private final Opening opening;
    private final Generations generations;
    private final Works works;
    private final IndexWriting writing;
    private final PendingWorks pending;
    private final ApplicationEventPublisher events;

    Rebuild(
            LiveIndex live,
            Opening opening,
            Generations generations,
            Works works,
            IndexWriting writing,
            PendingWorks pending,
            ApplicationEventPublisher events) {
        this.live = live;
        this.opening = opening;
        this.generations = generations;
        this.works = works;
        this.writing = writing;
        this.pending = pending;
        this.events = events;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) {
        live.refresh();
        Generation target = target(run);
        WorkIndex index = live.openForBuilding(target);
        Walk walk = new Walk(run, target, index, works.count());
        works.forEachBatch(Long.parseLong(run.checkpoint().getOrDefault("after", "0")), BATCH, walk::batch);
        index.refresh();
        generations.complete(target);
        live.switchTo(target);
        events.publishEvent(new IndexBuilt());
    }

    /// The generation this job was filling before it was stopped, else the serving one where it lacks works, else a new
    /// one.
    private Generation target(JobRun run) {
        String number = run.checkpoint().get("generation");
        return (number == null
                        ? generations.findServing().filter(serving -> !serving.complete())
                        : generations.find(Long.parseLong(number)))
                .orElseGet(() -> {
                    generations.listOthers().forEach(live::discard);
                    return opening.make();
                });
    }

    /// The walk through the catalogue.
    private final class Walk {
        private final JobRun run;
        private final Generation target;
        private final WorkIndex index;
        private final long total;
        private long done;

        Walk(JobRun run, Generation target, WorkIndex index, long total) {
            this.run = run;
            this.target = target;
            this.index = index;
            this.total = total;
            this.done = Long.parseLong(run.checkpoint().getOrDefault("done", "0"));
        }

        void batch(List<Work> batch) {
            done += batch.size();
            List<WorkId> ids = batch.stream().map(Work::id).toList();
            run.commit(
                    new JobRun.Progress(done, Math.max(total, done), Map.of("discovery.indexed", done)),
                    Map.of(
                            "generation", Long.toString(target.number()),
                            "after", Long.toString(ids.getLast().value()),
                            "done", Long.toString(done)),
                    () -> put(ids));
        }

        /// The works are read again while the feed stands still: what was read before may be older than what the feed
        /// has written since.
        private void put(List<WorkId> ids) {
            pending.stopFeeding();
            List<WorkId> left = new ArrayList<>(ids);
            while (!left.isEmpty()) {
                List<WorkId> slice = left.subList(0, Math.min(SLICE, left.size()));
                write(List.copyOf(slice));
                slice.clear();
            }
            index.refresh();
        }

        private void write(List<WorkId> slice) {
            try {
                writing.write(slice, index);
                index.flush();
            } catch (IndexWriting.Refused refused) {
                writing.writeCarefully(slice, index);
            }
        }
    }
}
