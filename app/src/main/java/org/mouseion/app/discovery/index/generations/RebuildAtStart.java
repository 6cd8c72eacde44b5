package org.mouseion.app.discovery.index.generations;

import java.util.Map;
import org.mouseion.app.collection.Works;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.Keyholder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// When the house opens: looks whether the index is complete and was made as this version makes it, and has it rebuilt
/// where it was not. Nobody needs to know that an update changed how words are cut.
@Component
class RebuildAtStart implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(RebuildAtStart.class);

    private final LiveIndex live;
    private final Generations generations;
    private final Works works;
    private final Jobs jobs;
    private final boolean mine;

    RebuildAtStart(LiveIndex live, Generations generations, Works works, Jobs jobs, ObjectProvider<Keyholder> key) {
        this.live = live;
        this.generations = generations;
        this.works = works;
        this.jobs = jobs;
        Keyholder holder = key.getIfAvailable();
        this.mine = holder == null || holder.isThisProcess();
    }

    /// The first index of an empty house lacks nothing. Looked at before any job works: what is brought in from now on
    /// comes to the index by its feed, and need not be brought there twice.
    @Override
    public void afterSingletonsInstantiated() {
        if (mine && works.highestId() == 0) {
            live.refresh();
            generations.findServing().filter(fresh -> !fresh.complete()).ifPresent(generations::complete);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void look() {
        if (!mine) {
            return;
        }
        live.refresh();
        boolean complete = generations.findServing().map(Generation::complete).orElse(false);
        if (!complete && !isAsked()) {
            log.info("The index is being filled from the catalogue; search works meanwhile with what is there");
            jobs.ask(Rebuild.NAME, Map.of());
        }
    }

    private boolean isAsked() {
        return jobs.listRecent(100).stream()
                .anyMatch(job -> job.kind().equals(Rebuild.NAME)
                        && (job.state() == JobView.State.WAITING || job.state() == JobView.State.RUNNING));
    }
}
