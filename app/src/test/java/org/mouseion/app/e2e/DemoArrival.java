package org.mouseion.app.e2e;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchAddress;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.platform.DemoContent;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.Jobs;
import org.springframework.context.ApplicationContext;
import org.springframework.util.LinkedMultiValueMap;

/// Brings the demonstration museum into a house and waits until a visitor would find all of it.
public final class DemoArrival {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final ApplicationContext house;

    private DemoArrival(ApplicationContext house) {
        this.house = house;
    }

    /// Returns once every part came in, no job is under way and search finds as many works as are published.
    ///
    /// @throws IllegalStateException if a part fails or does not come in within minutes
    public static void in(ApplicationContext house) {
        new DemoArrival(house).bringIn();
    }

    private void bringIn() {
        List<JobId> asked = house.getBeanProvider(DemoContent.class)
                .orderedStream()
                .flatMap(content -> content.begin().stream())
                .toList();
        Jobs jobs = house.getBean(Jobs.class);
        for (JobId job : asked) {
            await("job " + job, () -> jobs.find(job).orElseThrow().state().isOver());
            JobView over = jobs.find(job).orElseThrow();
            if (over.state() != JobView.State.DONE) {
                throw new IllegalStateException("The demonstration museum did not come in: " + over);
            }
        }
        await(
                "jobs that follow",
                () -> jobs.listRecent(100).stream().allMatch(job -> job.state().isOver()));
        long published = published().count();
        await("search to find " + published + " works", () -> found() == published);
    }

    private Stream<Work> published() {
        return house.getBean(Works.class).listAfter(0, 10_000).stream()
                .filter(work -> work.state() == WorkState.PUBLISHED);
    }

    private long found() {
        SearchQuery all = SearchAddress.read(new LinkedMultiValueMap<>(), Locale.ENGLISH);
        return house.getBean(Search.class).find(all).total();
    }

    /// Waits until `true`; works are indexed soon after a job is done, not within it.
    public static void await(String what, BooleanSupplier isSo) {
        Instant latest = Instant.now().plus(PATIENCE);
        while (!isSo.getAsBoolean()) {
            if (Instant.now().isAfter(latest)) {
                throw new IllegalStateException("Waited " + PATIENCE + " in vain for " + what);
            }
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Stopped while waiting for " + what, stopped);
            }
        }
    }
}
