package org.mouseion.app.platform.jobs;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.mouseion.app.platform.JobEvents;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Follows one job for one browser: a message at each move, at most five a second, and one each ten seconds in any
/// case,
/// so that a connection that died is noticed.
@Component
class JobStream {

    private static final Logger LOG = LoggerFactory.getLogger(JobStream.class);
    private static final long BREATH_MILLIS = 200;
    private static final long QUIET_SECONDS = 10;

    private final Jobs jobs;
    private final JobEvents events;
    private volatile boolean closing;

    JobStream(Jobs jobs, JobEvents events) {
        this.jobs = jobs;
        this.events = events;
    }

    /// Open streams must not hold the house open.
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
    }

    SseEmitter follow(JobId job, Words words) {
        SseEmitter emitter = new SseEmitter(0L);
        Thread.ofVirtual().name("job-stream-" + job.value()).start(() -> follow(job, words, emitter));
        return emitter;
    }

    private void follow(JobId job, Words words, SseEmitter emitter) {
        Semaphore moved = new Semaphore(0);
        try (JobEvents.Subscription following = events.subscribe(other -> {
            if (other.equals(job)) {
                moved.release();
            }
        })) {
            boolean over = false;
            while (!over && !closing) {
                over = tell(job, words, emitter);
                if (!over) {
                    Thread.sleep(BREATH_MILLIS);
                    awaitMove(moved);
                }
            }
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("Nobody follows job {} any more", job.value());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitMove(Semaphore moved) throws InterruptedException {
        for (int second = 0; second < QUIET_SECONDS && !closing; second++) {
            if (moved.tryAcquire(1, TimeUnit.SECONDS)) {
                moved.drainPermits();
                return;
            }
        }
    }

    private boolean tell(JobId job, Words words, SseEmitter emitter) throws IOException {
        try {
            JobView view = jobs.find(job).orElse(null);
            if (view == null) {
                return true;
            }
            emitter.send(JobNews.of(view, words), MediaType.APPLICATION_JSON);
            return view.state().isOver();
        } catch (DataAccessException away) {
            emitter.send(SseEmitter.event().comment("the database does not answer"));
            return false;
        }
    }
}
