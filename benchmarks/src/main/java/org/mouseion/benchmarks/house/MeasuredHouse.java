package org.mouseion.benchmarks.house;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.Mouseion;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.intake.mapping.Mapping;
import org.mouseion.app.collection.intake.mapping.ShippedMappings;
import org.mouseion.app.collection.intake.run.Imports;
import org.mouseion.app.collection.intake.run.Plan;
import org.mouseion.app.collection.intake.run.Plans;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.feed.PendingWorks;
import org.mouseion.app.platform.Aftermath;
import org.mouseion.app.platform.DemoContent;
import org.mouseion.app.platform.FileRef;
import org.mouseion.app.platform.FileStore;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.Jobs;
import org.mouseion.formats.records.ReadOverrides;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The whole house in this process, its door shut: jobs run, the index is fed, nobody is served.
public final class MeasuredHouse implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(100);

    private final ConfigurableApplicationContext house;

    private MeasuredHouse(ConfigurableApplicationContext house) {
        this.house = house;
    }

    /// @param besides beans of the measurement, for instance one that watches another
    public static MeasuredHouse open(Path data, Class<?>... besides) {
        return open(data, Map.of(), besides);
    }

    /// @param settings besides the usual ones, or in their place: `server.port` opens the door
    public static MeasuredHouse open(Path data, Map<String, String> settings, Class<?>... besides) {
        Map<String, String> all = new LinkedHashMap<>(Map.of(
                "mouseion.data", data.toString(),
                "mouseion.key", "take",
                "server.port", "-1",
                "spring.profiles.active", "demo",
                "logging.level.root", "warn"));
        all.putAll(settings);
        List<String> arguments = new ArrayList<>();
        all.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return new MeasuredHouse(
                new SpringApplicationBuilder(Mouseion.class).sources(besides).run(arguments.toArray(String[]::new)));
    }

    public <T> T get(Class<T> bean) {
        return house.getBean(bean);
    }

    /// Brings a file in by the mapping that ships for it and waits for the end.
    ///
    /// @param mapping its name, for example `tate-artworks`
    public JobView bringIn(Path file, String mapping) throws IOException, InterruptedException {
        return bringIn(
                file,
                ShippedMappings.find(mapping)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "No mapping named '" + mapping + "' ships with the house.")));
    }

    /// Brings a file in and waits for the end.
    public JobView bringIn(Path file, Mapping how) throws IOException, InterruptedException {
        FileRef stored;
        try (InputStream content = Files.newInputStream(file)) {
            stored = get(FileStore.class).put(content);
        }
        Plan plan = get(Plans.class)
                .make(stored, file.getFileName().toString(), Files.size(file), ReadOverrides.none(), how, 0);
        return await(get(Imports.class).begin(plan));
    }

    /// Brings in the demonstration museum.
    public void bringInDemo() throws InterruptedException {
        List<JobId> asked = house.getBeanProvider(DemoContent.class)
                .orderedStream()
                .flatMap(content -> content.begin().stream())
                .toList();
        for (JobId job : asked) {
            await(job);
        }
    }

    private JobView await(JobId job) throws InterruptedException {
        Jobs jobs = get(Jobs.class);
        Optional<JobView> view = jobs.find(job);
        while (view.isPresent() && !view.get().state().isOver()) {
            Thread.sleep(LOOK);
            view = jobs.find(job);
        }
        JobView over = view.orElseThrow();
        if (over.state() != JobView.State.DONE) {
            throw new IllegalStateException("The job " + over.kind() + " ended as " + over.state() + ": "
                    + over.problem() + " " + over.problemArguments());
        }
        return over;
    }

    /// Waits until the index has taken everything the catalogue told it, and is whole where it is being
    /// rebuilt.
    public void awaitIndexed() throws InterruptedException {
        PendingWorks pending = get(PendingWorks.class);
        while (isIndexing() || pending.count() > 0) {
            Thread.sleep(LOOK);
        }
    }

    /// Waits until the index also holds the meaning of every text that the engine of vectors is good for, and
    /// brings it into one piece, as a quiet house does of itself: what is near is looked for in each piece by
    /// itself, so that more is found in many pieces than in one.
    public void awaitMeant() throws InterruptedException {
        PendingWorks pending = get(PendingWorks.class);
        while (isIndexing() || pending.count() > 0 || left("vectors") > 0 || isUnderWay("discovery.embed")) {
            Thread.sleep(LOOK);
        }
        get(WorkIndex.class).gather();
    }

    /// What the house still does of itself under this name.
    private long left(String aftermath) {
        return house.getBeanProvider(Aftermath.class)
                .orderedStream()
                .filter(one -> one.name().equals(aftermath))
                .mapToLong(Aftermath::left)
                .sum();
    }

    private boolean isUnderWay(String kind) {
        return get(Jobs.class).listRecent(100).stream()
                .anyMatch(job -> !job.state().isOver() && job.kind().equals(kind));
    }

    /// Whether words are being tied to concepts or works put into the index; the meaning of texts is computed
    /// beside.
    private boolean isIndexing() {
        return isUnderWay("discovery.reindex") || isUnderWay("collection.resolve-terms");
    }

    /// Waits until the house has done what it does at its start.
    public void awaitSettled() throws InterruptedException {
        Jobs jobs = get(Jobs.class);
        while (jobs.listRecent(100).stream().anyMatch(job -> !job.state().isOver())) {
            Thread.sleep(LOOK);
        }
        awaitIndexed();
    }

    public boolean isEmpty() {
        return get(Works.class).count() == 0;
    }

    @Override
    public void close() {
        house.close();
    }
}
