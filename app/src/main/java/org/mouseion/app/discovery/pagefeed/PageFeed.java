package org.mouseion.app.discovery.pagefeed;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.PageTexts;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.SpokenTexts;
import org.mouseion.app.collection.TextPage;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.PageRead;
import org.mouseion.app.discovery.PageWords;
import org.mouseion.app.platform.Disks;
import org.mouseion.app.platform.Hindrance;
import org.mouseion.app.platform.Keyholder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes changed pages to their index, all the time, in a thread of its own.
@Component
class PageFeed implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PageFeed.class);

    /// Pages at a time: with all their readings in memory some 20 MB.
    private static final int BATCH = 100;

    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(5);

    private final PendingPages pending;
    private final PageTexts texts;
    private final SpokenTexts spoken;
    private final PageReads reads;
    private final PageWords index;
    private final TransactionTemplate transactions;
    private final Disks disks;
    private final Clock clock;
    private final boolean mayOpen;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean running;
    private @Nullable LocalDate looked;
    private @Nullable Thread thread;

    PageFeed(
            PendingPages pending,
            PageTexts texts,
            SpokenTexts spoken,
            PageReads reads,
            PageWords index,
            TransactionTemplate transactions,
            ObjectProvider<Disks> disks,
            Clock clock,
            ObjectProvider<Keyholder> key) {
        Keyholder holder = key.getIfAvailable();
        this.mayOpen = holder == null || holder.isThisProcess();
        this.pending = pending;
        this.texts = texts;
        this.spoken = spoken;
        this.reads = reads;
        this.index = index;
        this.transactions = transactions;
        this.disks = disks.getIfAvailable(() -> Disks.UNSEEN);
        this.clock = clock;
    }

    void wake() {
        woken.release();
    }

    @Override
    public void start() {
        if (mayOpen) {
            running = true;
            thread = Thread.ofPlatform().name("page-feed").daemon().start(this::work);
        }
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
        while (running) {
            Duration pause = LOOK_EVERY;
            try {
                if (Hindrance.findFull(disks).isEmpty()) {
                    heedTheDay();
                    if (feed() > 0) {
                        continue;
                    }
                }
            } catch (RuntimeException fault) {
                if (Hindrance.find(fault, disks).isEmpty()) {
                    log.warn(
                            "The index of pages could not be fed; trying again in {} s",
                            AFTER_A_FAULT.toSeconds(),
                            fault);
                }
                pause = AFTER_A_FAULT;
            }
            rest(pause);
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

    /// Once a day, and once after each start: pages whose embargo has ended since, and all pages where the index is
    /// empty
    /// but the house has some.
    private void heedTheDay() {
        LocalDate today = LocalDate.now(clock);
        if (today.equals(looked)) {
            return;
        }
        boolean empty = index.count() == 0 && texts.count() > 0;
        transactions.executeWithoutResult(status -> {
            if (empty) {
                pending.addAll();
            }
            Optional<LocalDate> heeded = pending.findDay();
            heeded.filter(day -> day.isBefore(today))
                    .map(day -> texts.listOpening(day, today))
                    .filter(works -> !works.isEmpty())
                    .ifPresent(pending::addWorks);
            pending.heeded(today);
        });
        looked = today;
    }

    /// Works through some notes; what was noted twice is done once.
    ///
    /// @return how many notes
    int feed() {
        List<PendingPages.Note> notes = pending.list(BATCH);
        if (notes.isEmpty()) {
            return 0;
        }
        if (notes.stream().anyMatch(PendingPages.Note::isAll)) {
            putAll();
        } else {
            try {
                put(notes);
            } catch (RuntimeException refused) {
                if (Hindrance.find(refused, disks).isPresent()) {
                    throw refused;
                }
                putCarefully(notes);
            }
        }
        index.finish();
        pending.delete(notes);
        return notes.size();
    }

    /// One after the other; what cannot be indexed is left out and said, so that it does not keep all others out.
    private void putCarefully(List<PendingPages.Note> notes) {
        for (PendingPages.Note note : notes) {
            try {
                put(List.of(note));
            } catch (RuntimeException refused) {
                if (Hindrance.find(refused, disks).isPresent()) {
                    throw refused;
                }
                log.warn("{} cannot be indexed and is left out", note, refused);
            }
        }
    }

    private void put(List<PendingPages.Note> notes) {
        Set<PictureId> pictures = new LinkedHashSet<>();
        Set<WorkId> works = new LinkedHashSet<>();
        for (PendingPages.Note note : notes) {
            Optional.ofNullable(note.picture()).ifPresent(pictures::add);
            Optional.ofNullable(note.work()).ifPresent(works::add);
        }
        works.forEach(this::putWork);
        putPages(pictures);
    }

    private void putAll() {
        index.clear();
        long after = 0;
        List<TextPage> pages = texts.listAfter(after, BATCH);
        while (!pages.isEmpty() && running) {
            index.put(reads.of(pages));
            after = pages.getLast().id().value();
            pages = texts.listAfter(after, BATCH);
        }
        long last = 0;
        List<WorkId> heard = spoken.listWorksAfter(last, BATCH);
        while (!heard.isEmpty() && running) {
            heard.forEach(work -> index.put(reads.spoken(work)));
            last = heard.getLast().value();
            heard = spoken.listWorksAfter(last, BATCH);
        }
        if (!running) {
            // The notes stay, and the next start begins again.
            throw new IllegalStateException("The house is closing before all pages are indexed");
        }
    }

    private void putWork(WorkId work) {
        List<TextPage> pages = texts.listOf(work);
        List<PageRead> now = new ArrayList<>(reads.of(pages));
        now.addAll(reads.spoken(work));
        index.retain(PageReads.series(work), now.stream().map(PageRead::id).toList());
        for (int from = 0; from < now.size(); from += BATCH) {
            index.put(now.subList(from, Math.min(now.size(), from + BATCH)));
        }
    }

    private void putPages(Set<PictureId> pictures) {
        List<PageRead> now = reads.of(texts.list(pictures));
        index.put(now);
        Set<Long> there = new HashSet<>();
        now.forEach(page -> there.add(page.id()));
        List<Long> gone = new ArrayList<>();
        pictures.stream()
                .map(PictureId::value)
                .filter(id -> !there.contains(id))
                .forEach(gone::add);
        if (!gone.isEmpty()) {
            index.remove(gone);
        }
    }
}
