package org.mouseion.app.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.Mouseion;
import org.mouseion.app.platform.FirstLink;
import org.mouseion.app.platform.database.DatabaseAddress;
import org.mouseion.app.platform.database.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// A whole house for browser tests: every part, a free port, a database and a data folder of its own.
///
/// [#shared] is opened once for the JVM with the demonstration museum in it; tests add to it but do not undo one
/// another. A test that needs to close a house, or one with other settings, opens its own with [#open].
public final class RunningHouse implements AutoCloseable {

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
            DemoArrival.in(house.context);
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
