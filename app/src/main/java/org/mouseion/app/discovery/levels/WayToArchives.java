package org.mouseion.app.discovery.levels;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.mouseion.app.collection.Levels;
import org.mouseion.app.collection.WorksChanged;
import org.mouseion.app.platform.Feature;
import org.mouseion.app.platform.SiteDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// The way to the archives, where the house has any. Asked for every page, so the answer is kept until works change,
/// and
/// no longer than a minute: an import from the command line is heard of by nobody here.
@Component
class WayToArchives {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final AtomicReference<Known> known = new AtomicReference<>(new Known(false, Instant.EPOCH));
    private final Clock clock;

    WayToArchives(Clock clock) {
        this.clock = clock;
    }

    private record Known(boolean any, Instant until) {}

    @Bean
    SiteDoor archivesDoor(Levels levels) {
        return new SiteDoor(9, "levels.archives", "/archives", () -> isAny(levels));
    }

    @Bean
    Feature archivesFeature() {
        return Feature.on("discovery.levels", List.of(26));
    }

    private boolean isAny(Levels levels) {
        Known answer = known.get();
        Instant now = clock.instant();
        if (now.isAfter(answer.until())) {
            answer = new Known(levels.countTops() > 0, now.plus(KEPT));
            known.set(answer);
        }
        return answer.any();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(WorksChanged works) {
        known.set(new Known(false, Instant.EPOCH));
    }
}
