package org.mouseion.app.collection.media.propose;

import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Proposes alternative texts for the pictures that visitors see and that have none. Run twice it proposes nothing
/// twice; what a person refused is not proposed in the same words again.
@Component
public class ProposeJob implements JobKind {

    public static final String NAME = "collection.media.propose";

    private static final String WITHOUT = " from collection.picture p where p.removed is null and p.work is not null"
            + " and p.state = 'READY' and not exists (select 1 from collection.picture_text t"
            + " where t.picture = p.id and t.use = 'ALT' and t.state = 'ACCEPTED')";

    private static final int BATCH = 50;
    private static final String AFTER = "after";
    private static final String DONE = "done";
    private static final String PROPOSED = "proposed";

    private final JdbcClient sql;
    private final PictureRows rows;
    private final Proposing proposing;

    ProposeJob(JdbcClient sql, PictureRows rows, Proposing proposing) {
        this.sql = sql;
        this.rows = rows;
        this.proposing = proposing;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) {
        long begun = Long.parseLong(run.checkpoint().getOrDefault(DONE, "0"));
        long total = begun + count(after(run));
        List<PictureId> batch = list(after(run));
        while (!batch.isEmpty()) {
            List<PictureId> now = batch;
            run.commit(() -> step(run, now, total));
            batch = list(now.getLast().value());
        }
    }

    private static long after(JobRun run) {
        return Long.parseLong(run.checkpoint().getOrDefault(AFTER, "0"));
    }

    private JobRun.Step step(JobRun run, List<PictureId> batch, long total) {
        long done = Long.parseLong(run.checkpoint().getOrDefault(DONE, "0")) + batch.size();
        long proposed = Long.parseLong(run.checkpoint().getOrDefault(PROPOSED, "0"));
        for (PictureId id : batch) {
            HeldPicture picture = rows.get(id);
            proposed += proposing.propose(picture);
        }
        return new JobRun.Step(
                new JobRun.Progress(done, Math.max(total, done), Map.of("media-proposed", proposed)),
                Map.of(
                        AFTER,
                        Long.toString(batch.getLast().value()),
                        DONE,
                        Long.toString(done),
                        PROPOSED,
                        Long.toString(proposed)));
    }

    private List<PictureId> list(long after) {
        return sql.sql("select p.id" + WITHOUT + " and p.id > ? order by p.id limit " + BATCH)
                .param(after)
                .query((row, n) -> new PictureId(row.getLong(1)))
                .list();
    }

    private long count(long after) {
        return sql.sql("select count(*)" + WITHOUT + " and p.id > ?")
                .param(after)
                .query(Long.class)
                .single();
    }
}
