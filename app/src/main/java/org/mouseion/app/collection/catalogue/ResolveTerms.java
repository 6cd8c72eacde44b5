package org.mouseion.app.collection.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.VocabularyChanged;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorksChanged;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.Jobs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// After the vocabulary changed, goes through all works and ties their words anew; goes on where it was stopped.
@Component
final class ResolveTerms implements JobKind {

    static final String NAME = "collection.resolve-terms";
    private static final int BATCH = 500;

    private final JdbcClient sql;
    private final Terms terms;
    private final Jobs jobs;
    private final SourceLock lock;
    private final ApplicationEventPublisher events;

    ResolveTerms(JdbcClient sql, Terms terms, Jobs jobs, SourceLock lock, ApplicationEventPublisher events) {
        this.sql = sql;
        this.terms = terms;
        this.jobs = jobs;
        this.lock = lock;
        this.events = events;
    }

    /// Inside the transaction of the change: either both happen or neither. One waiting run is enough.
    @EventListener
    void ask(VocabularyChanged changed) {
        boolean waits = jobs.listRecent(50).stream()
                .anyMatch(job -> job.kind().equals(NAME) && job.state() == JobView.State.WAITING);
        if (!waits) {
            jobs.ask(NAME, Map.of());
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) {
        Map<String, String> checkpoint = run.checkpoint();
        long after = Long.parseLong(checkpoint.getOrDefault("after", "0"));
        long done = Long.parseLong(checkpoint.getOrDefault("done", "0"));
        long tied = Long.parseLong(checkpoint.getOrDefault("tied", "0"));
        long total = sql.sql("select count(*) from collection.work")
                .query(Long.class)
                .single();
        while (true) {
            List<Work> batch = sql.sql(WorkReading.SELECT + "where id > ? order by id limit ?")
                    .params(after, BATCH)
                    .query(WorkReading::read)
                    .list();
            if (batch.isEmpty()) {
                return;
            }
            List<Work> changed = tie(batch);
            after = batch.getLast().id().value();
            done += batch.size();
            tied += changed.size();
            run.commit(
                    new JobRun.Progress(done, Math.max(total, done), Map.of("tied", tied)),
                    Map.of("after", Long.toString(after), "done", Long.toString(done), "tied", Long.toString(tied)),
                    () -> write(changed));
        }
    }

    private List<Work> tie(List<Work> works) {
        List<Work> changed = new ArrayList<>();
        for (Work work : works) {
            WorkFacts now = terms.tie(work.facts());
            if (now != work.facts()) {
                changed.add(new Work(work.id(), work.source(), work.state(), work.version(), work.changed(), now));
            }
        }
        return changed;
    }

    /// A work that changed meanwhile was tied by whoever changed it.
    private void write(List<Work> works) {
        works.stream().map(work -> work.source().source()).distinct().sorted().forEach(lock::take);
        if (works.isEmpty()) {
            return;
        }
        List<WorkId> written = sql.sql("""
                update collection.work w set facts = d.facts::json
                from unnest(?::bigint[], ?::integer[], ?::text[]) as d(id, version, facts)
                where w.id = d.id and w.version = d.version returning w.id""")
                .params(
                        works.stream().mapToLong(w -> w.id().value()).toArray(),
                        works.stream().map(Work::version).toArray(Integer[]::new),
                        works.stream().map(w -> FactsJson.write(w.facts())).toArray(String[]::new))
                .query((row, number) -> new WorkId(row.getLong(1)))
                .list();
        if (!written.isEmpty()) {
            events.publishEvent(new WorksChanged(written));
        }
    }
}
