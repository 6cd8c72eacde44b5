package org.mouseion.app.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.Mouseion;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchAddress;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.platform.DemoContent;
import org.mouseion.app.platform.FirstLink;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.database.DatabaseAddress;
import org.mouseion.app.platform.database.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.LinkedMultiValueMap;

/// A whole house for browser tests: every part, a free port, a database and a data folder of its own.
///
/// [#shared] is opened once for the JVM with the demonstration museum in it; tests add to it but do not undo one
/// another. A test that needs to close a house, or one with other settings, opens its own with [#open].
public final class RunningHouse implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static @Nullable RunningHouse shared;

    private final ConfigurableApplicationContext context;
    private final DatabaseAddress database;
    private final Path folder;

    private RunningHouse(ConfigurableApplicationContext context, DatabaseAddress database, Path folder) {
        this.context = context;
        this.database = database;
        this.folder = folder;
    }

    /// The one house of this JVM, with the demonstration museum imported and searchable.
    public static synchronized RunningHouse shared() {
        RunningHouse house = shared;
        if (house == null) {
            house = open("--mouseion.house.demonstration=true", "--spring.profiles.active=demo");
            house.bringIn();
            shared = house;
            Runtime.getRuntime().addShutdownHook(new Thread(house::close));
        }
        return house;
    }

    /// An empty house.
    ///
    /// @param settings as on the command line: `--name=value`
    public static RunningHouse open(String... settings) {
        try {
            return open(TestDatabase.fresh(), Files.createTempDirectory("mouseion-house"), settings);
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException("No ground for a house to stand on", failed);
        }
    }

    private static RunningHouse open(DatabaseAddress database, Path folder, String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--mouseion.data=" + folder,
                "--mouseion.database.url=" + database.url(),
                "--mouseion.database.user=" + database.user(),
                "--mouseion.database.password=" + database.password(),
                "--mouseion.database.connections=6",
                "--server.port=0"));
        all.addAll(List.of(settings));
        return new RunningHouse(
                new SpringApplicationBuilder(Mouseion.class)
                        .registerShutdownHook(false)
                        .run(all.toArray(String[]::new)),
                database,
                folder);
    }

    /// Closes the house and opens it again on the same database and folder, as a restart does.
    public RunningHouse restart(String... settings) {
        context.close();
        return open(database, folder, settings);
    }

    /// `http://localhost:PORT`, without a final slash.
    public String address() {
        if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            return "http://localhost:" + web.getWebServer().getPort();
        }
        throw new IllegalStateException("This house serves no pages");
    }

    public <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    public <T> List<T> all(Class<T> beans) {
        return context.getBeanProvider(beans).stream().toList();
    }

    /// The link that makes the first administrator; an error once somebody used it.
    public String firstLink() {
        return get(FirstLink.class).find(address()).orElseThrow();
    }

    private void bringIn() {
        List<JobId> asked = context.getBeanProvider(DemoContent.class)
                .orderedStream()
                .flatMap(content -> content.begin().stream())
                .toList();
        Jobs jobs = get(Jobs.class);
        for (JobId job : asked) {
            JobView over = await(jobs, job);
            if (over.state() != JobView.State.DONE) {
                throw new IllegalStateException("The demonstration museum did not come in: " + over);
            }
        }
        awaitIndex();
    }

    /// Works are indexed soon after a job is done, not within it.
    private void awaitIndex() {
        Search search = get(Search.class);
        SearchQuery all = SearchAddress.read(new LinkedMultiValueMap<>(), Locale.ENGLISH);
        Instant latest = Instant.now().plus(PATIENCE);
        long before = -1;
        while (true) {
            long found = search.find(all).total();
            if (found > 0 && found == before) {
                return;
            }
            if (Instant.now().isAfter(latest)) {
                throw new IllegalStateException("Still not searchable after " + PATIENCE + ": " + found + " works");
            }
            before = found;
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting", stopped);
        }
    }

    private static JobView await(Jobs jobs, JobId job) {
        Instant latest = Instant.now().plus(PATIENCE);
        while (true) {
            JobView view = jobs.find(job).orElseThrow();
            if (view.state().isOver()) {
                return view;
            }
            if (Instant.now().isAfter(latest)) {
                throw new IllegalStateException("Still under way after " + PATIENCE + ": " + view);
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Stopped while waiting for " + view, stopped);
            }
        }
    }

    @Override
    public void close() {
        context.close();
        try {
            TestDatabase.drop(database);
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
