package org.mouseion.app.discovery.index.vectors;

import java.util.List;
import java.util.Map;
import org.mouseion.app.ai.Embeddings;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.index.documents.WorkText;
import org.mouseion.app.discovery.index.feed.PendingWorks;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The job that computes the vectors still missing; each batch is kept before the next begins.
@Component
class EmbedJob implements JobKind {

    static final String NAME = "discovery.embed";

    /// Texts a call: enough to keep two cores busy, few enough to stop soon.
    private static final int BATCH = 64;

    private final VectorStore store;
    private final Works works;
    private final PendingWorks pending;
    private final ObjectProvider<Embeddings> embeddings;

    EmbedJob(VectorStore store, Works works, PendingWorks pending, ObjectProvider<Embeddings> embeddings) {
        this.store = store;
        this.works = works;
        this.pending = pending;
        this.embeddings = embeddings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) {
        Embeddings engine = embeddings.getIfAvailable();
        if (engine == null || engine.findEngine().isEmpty()) {
            return;
        }
        if (engine.isInstant()) {
            // Put down for another engine, which is no longer plugged in.
            store.forgetMissing();
            return;
        }
        long before = Long.parseLong(run.checkpoint().getOrDefault("done", "0"));
        long total = before + store.countMissing();
        List<WorkId> batch = store.listMissing(BATCH);
        while (!batch.isEmpty()) {
            List<WorkId> now = batch;
            long done = before + now.size();
            long all = Math.max(total, done);
            run.commit(
                    new JobRun.Progress(done, all, Map.of("discovery.embedded", done)),
                    Map.of("done", Long.toString(done)),
                    () -> embed(now, engine));
            before = done;
            batch = store.listMissing(BATCH);
        }
    }

    private void embed(List<WorkId> ids, Embeddings engine) {
        List<Work> batch = works.list(ids);
        List<WorkText> texts =
                batch.stream().map(work -> WorkText.of(work.facts())).toList();
        if (!batch.isEmpty()) {
            Embeddings.Embedded embedded =
                    engine.embed(texts.stream().map(WorkText::whole).toList(), Embeddings.Use.RECORD);
            String name = VectorStore.name(embedded.engine());
            for (int i = 0; i < batch.size(); i++) {
                store.keep(
                        batch.get(i).id(),
                        name,
                        texts.get(i).hash(),
                        embedded.vectors().get(i).toArray());
            }
            pending.add(batch.stream().map(Work::id).toList());
        }
        store.done(ids);
    }
}
