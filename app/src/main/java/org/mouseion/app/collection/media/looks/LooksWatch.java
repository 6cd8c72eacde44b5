package org.mouseion.app.collection.media.looks;

import java.util.Map;
import org.mouseion.app.collection.media.pyramid.PyramidsMade;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.Keyholder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Asks for pictures to be measured: when new ones can be seen, and when the house opens with another method or another
/// picture model than before.
@Component
class LooksWatch {

    private static final Logger LOG = LoggerFactory.getLogger(LooksWatch.class);

    private final LooksRows rows;
    private final Measuring measuring;
    private final Jobs jobs;
    private final boolean mine;

    LooksWatch(LooksRows rows, Measuring measuring, Jobs jobs, ObjectProvider<Keyholder> key) {
        this.rows = rows;
        this.measuring = measuring;
        this.jobs = jobs;
        Keyholder holder = key.getIfAvailable();
        this.mine = holder == null || holder.isThisProcess();
    }

    @EventListener
    void made(PyramidsMade made) {
        ask();
    }

    @EventListener(ApplicationReadyEvent.class)
    void opened() {
        if (mine) {
            try {
                ask();
            } catch (DataAccessException | TransactionException away) {
                // A database that is away while the house opens must not keep it closed: the next pictures ask again.
                LOG.info("Whether pictures are to be measured could not be asked: {}", away.getMessage());
            }
        }
    }

    private void ask() {
        if (rows.countToDo(measuring.engine()) > 0 && !isWaiting()) {
            jobs.ask(LooksJob.NAME, Map.of());
        }
    }

    /// One that is running may have passed the new pictures by; one that waits will meet them.
    private boolean isWaiting() {
        return jobs.listRecent(100).stream()
                .anyMatch(job -> job.kind().equals(LooksJob.NAME) && job.state() == JobView.State.WAITING);
    }
}
