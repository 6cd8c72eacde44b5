package org.mouseion.app.platform.jobs;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.JobEvents;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.Keyholder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// This process as a worker: claims jobs, runs each on a thread of its own, renews their leases. Rests where another
/// process holds the key of the data folder.
@Component
class JobNode implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobNode.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration RENEW = JobQueue.LEASE.dividedBy(4);

    private final JobQueue queue;
    private final JobWork work;
    private final JobEvents events;
    private final DataFolder folder;
    private final ObjectProvider<JobKind> kinds;
    private final boolean works;
    private final Set<Thread> working = ConcurrentHashMap.newKeySet();
    private final Semaphore woken = new Semaphore(0);

    private volatile boolean running;
    private JobEvents.@Nullable Subscription subscription;

    JobNode(
            JobQueue queue,
            JobWork work,
            JobEvents events,
            DataFolder folder,
            ObjectProvider<JobKind> kinds,
            ObjectProvider<Keyholder> key) {
        this.queue = queue;
        this.work = work;
        this.events = events;
        this.folder = folder;
        this.kinds = kinds;
        Keyholder holder = key.getIfAvailable();
        this.works = holder == null || holder.isThisProcess();
    }

    @Override
    public void start() {
        if (!works) {
            return;
        }
        running = true;
        work.open();
        String node = NodeName.of(folder).value();
        Map<String, JobKind> byName = kinds.stream().collect(Collectors.toMap(JobKind::name, Function.identity()));
        subscription = events.subscribe(job -> woken.release());
        Thread.ofPlatform().daemon().name("job-claims").start(() -> claimWhileOpen(node, byName));
        Thread.ofPlatform().daemon().name("job-leases").start(() -> renewWhileOpen(node));
    }

    /// Lets each job finish the batch in hand and go back into the queue.
    @Override
    public void stop() {
        running = false;
        work.close();
        if (subscription != null) {
            subscription.close();
        }
        woken.release();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        for (Thread thread : working) {
            try {
                thread.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// After everything the work may need, and closed before it.
    @Override
    public int getPhase() {
        return 1_000;
    }

    /// Whether any job is under way in this process.
    boolean isBusy() {
        return !working.isEmpty();
    }

    private void claimWhileOpen(String node, Map<String, JobKind> byName) {
        boolean released = false;
        for (int failures = 0; running; ) {
            try {
                if (!released) {
                    int found = queue.release(node);
                    released = true;
                    if (found > 0) {
                        LOG.info("Taking up {} jobs that were cut off", found);
                    }
                }
                claimAll(node, byName);
                failures = 0;
                await(LOOK);
            } catch (RuntimeException away) {
                failures++;
                LOG.debug("Cannot look for jobs: {}", away.getMessage());
                await(Patience.after(failures));
            }
        }
    }

    private void claimAll(String node, Map<String, JobKind> byName) {
        for (String name : queue.listClaimable(byName.keySet())) {
            JobKind kind = byName.get(name);
            if (kind != null && running) {
                queue.claim(kind, node).ifPresent(claim -> begin(kind, claim));
            }
        }
    }

    private void begin(JobKind kind, Claim claim) {
        Thread thread = Thread.ofPlatform()
                .daemon()
                .name("job-" + claim.id().value())
                .unstarted(() -> {
                    try {
                        work.run(kind, claim);
                    } finally {
                        working.remove(Thread.currentThread());
                    }
                });
        working.add(thread);
        thread.start();
        woken.release();
    }

    private void renewWhileOpen(String node) {
        while (running) {
            try {
                Thread.sleep(RENEW);
                if (!working.isEmpty()) {
                    queue.renew(node);
                }
            } catch (InterruptedException interrupted) {
                return;
            } catch (RuntimeException away) {
                LOG.debug("Cannot renew leases: {}", away.getMessage());
            }
        }
    }

    private void await(Duration pause) {
        try {
            if (woken.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                woken.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            running = false;
        }
    }
}
