package org.mouseion.app.discovery.index.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.index.IndexSettings;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.platform.Disks;
import org.mouseion.app.platform.Hindrance;
import org.mouseion.app.platform.Keyholder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes changed works to the index, all the time, in a thread of its own.
@Component
class Feed implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Feed.class);

    /// Works indexed at a time: large enough that one query serves many, small enough for a little memory.
    private static final int BATCH = 500;

    /// What was put is shown at least this often while there is more to put. Each showing leaves a small segment that
    /// has to be merged later, so not more often than somebody who watches an import would notice.
    private static final Duration SHOWN_EVERY = Duration.ofSeconds(2);

    /// How long one round may put before it writes to disk.
    private static final Duration ROUND = Duration.ofSeconds(8);

    /// Other nodes' changes wake nobody here; this is how late they can be seen.
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /// After so long without a change the index is brought into one piece, where that is worth it.
    private static final Duration QUIET = Duration.ofSeconds(15);

    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(5);

    /// Works put where another node feeds, where an index is being built anew or where the disk is full.
    private static final int STANDING_STILL = -1;

    private final PendingWorks pending;
    private final TouchedNames touched;
    private final IndexWriting writing;
    private final WorkIndex index;
    private final TransactionTemplate transactions;
    private final Disks disks;
    private final Semaphore woken = new Semaphore(0);
    private final boolean mayOpen;
    private volatile boolean running;
    private boolean waits;
    private @Nullable Thread thread;

    Feed(
            PendingWorks pending,
            TouchedNames touched,
            IndexWriting writing,
            WorkIndex index,
            TransactionTemplate transactions,
            Disks disks,
            ObjectProvider<Keyholder> key,
            IndexSettings settings) {
        // A cluster may be fed by any node; a folder on disk only by the process that holds its key.
        Keyholder holder = key.getIfAvailable();
        this.mayOpen = settings.isCluster() || holder == null || holder.isThisProcess();
        this.pending = pending;
        this.touched = touched;
        this.writing = writing;
        this.index = index;
        this.transactions = transactions;
        this.disks = disks;
    }

    void wake() {
        woken.release();
    }

    @Override
    public void start() {
        if (!mayOpen) {
            return;
        }
        running = true;
        thread = Thread.ofPlatform().name("index-feed").daemon().start(this::work);
    }

    @Override
    public void stop() {
        running = false;
        woken.release();
        try {
            if (thread != null) {
                thread.join(Duration.ofSeconds(15));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        long changed = System.nanoTime();
        while (running) {
            Duration pause = LOOK_EVERY;
            try {
                Optional<Hindrance> full = Hindrance.findFull(disks);
                note(full);
                Integer put = full.isPresent() ? Integer.valueOf(STANDING_STILL) : feed();
                if (put != null && put > 0) {
                    changed = System.nanoTime();
                    continue;
                }
                if (put != null && put == 0 && System.nanoTime() - changed > QUIET.toNanos()) {
                    gather();
                    changed = System.nanoTime();
                }
            } catch (RuntimeException fault) {
                Optional<Hindrance> hindrance = Hindrance.find(fault, disks);
                note(hindrance);
                if (hindrance.isEmpty()) {
                    log.warn("The index could not be fed; trying again in {} s", AFTER_A_FAULT.toSeconds(), fault);
                }
                pause = AFTER_A_FAULT;
            }
            rest(pause);
        }
    }

    private @Nullable Integer feed() {
        return transactions.execute(status -> pending.mayFeed() ? round() : STANDING_STILL);
    }

    /// Said once when the feed begins to wait and once when it goes on.
    private void note(Optional<Hindrance> now) {
        if (now.isPresent() != waits) {
            waits = now.isPresent();
            now.ifPresentOrElse(
                    hindrance -> log.info("The index waits: {}", hindrance.outage()),
                    () -> log.info("The index goes on"));
        }
    }

    /// A round may also put nothing because spreading names took all its time.
    private void gather() {
        if (pending.list(0, 1).isEmpty() && index.isScattered()) {
            log.info("Bringing the index into one piece");
            index.gather();
        }
    }

    private void rest(Duration pause) {
        try {
            if (woken.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                woken.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
        }
    }

    /// One round: batches until nothing is left or it is time to write to disk. While the engine takes a batch,
    /// the next is prepared. Numbers of notes given to transactions that commit late may lie before the last one
    /// read; the next round begins from the start and meets them.
    private int round() {
        long begun = System.nanoTime();
        long shown = begun;
        long last = 0;
        touched.spread(index);
        Handover handover = new Handover(batch -> writing.put(batch, index));
        List<PendingWorks.Note> done = new ArrayList<>();
        try {
            while (running && System.nanoTime() - begun < ROUND.toNanos()) {
                List<PendingWorks.Note> notes = pending.list(last, BATCH);
                if (notes.isEmpty()) {
                    break;
                }
                last = notes.getLast().turn();
                IndexWriting.Prepared prepared = writing.prepare(works(notes));
                done.addAll(handover.next(notes, prepared));
                if (System.nanoTime() - shown > SHOWN_EVERY.toNanos()) {
                    index.refresh();
                    shown = System.nanoTime();
                }
            }
            done.addAll(handover.end());
        } catch (Handover.NotTaken refused) {
            // What this round wrote before may be lost with it; its notes are still there for the next round.
            writing.writeCarefully(works(refused.notes()), index);
            pending.delete(refused.notes());
            return refused.notes().size();
        } finally {
            handover.close();
        }
        if (!done.isEmpty()) {
            index.refresh();
            index.flush();
            pending.delete(done);
        }
        return done.size();
    }

    private List<WorkId> works(List<PendingWorks.Note> notes) {
        Set<WorkId> works = new LinkedHashSet<>();
        notes.forEach(note -> works.add(note.work()));
        pending.takeBack(works);
        return List.copyOf(works);
    }
}
