package org.mouseion.app.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/// The one PostgreSQL of a test JVM. It lies in `target/test-postgresql` and is adopted by the next run should this one
/// be killed; its template is migrated once a JVM.
public final class TestDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable DatabaseAddress template;

    private TestDatabase() {}

    /// A new database with the tables of every area, all empty.
    public static synchronized DatabaseAddress fresh() throws IOException, SQLException {
        if (template == null) {
            template = migrate(open());
        }
        String name = "test_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
        DatabaseAddress made = template.withDatabase(name);
        String from = template.url().substring(template.url().lastIndexOf('/') + 1);
        execute(template, "DROP DATABASE IF EXISTS " + name, "CREATE DATABASE " + name + " TEMPLATE " + from);
        return made;
    }

    /// A new database without any tables.
    public static synchronized DatabaseAddress empty() throws IOException, SQLException {
        if (template == null) {
            template = migrate(open());
        }
        String name = "test_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
        execute(template, "DROP DATABASE IF EXISTS " + name, "CREATE DATABASE " + name + " TEMPLATE template0");
        return template.withDatabase(name);
    }

    /// A PostgreSQL of the test's own, watched over as in a house.
    public static EmbeddedPostgres guarded(Path folder) throws IOException, SQLException {
        return EmbeddedPostgres.open(folder, "house", false).guarded();
    }

    public static void drop(DatabaseAddress address) throws SQLException {
        String name = address.url().substring(address.url().lastIndexOf('/') + 1);
        execute(address, "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    public static HikariDataSource pool(DatabaseAddress address) {
        return DatabaseConfiguration.pool(address, 8);
    }

    /// Brings a database to the newest tables, as the house does at its start.
    public static void migrateAll(DatabaseAddress address) {
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .defaultSchema("platform")
                .createSchemas(true)
                .load()
                .migrate();
    }

    private static EmbeddedPostgres open() throws IOException, SQLException {
        EmbeddedPostgres postgres =
                EmbeddedPostgres.open(Path.of("target", "test-postgresql").toAbsolutePath(), "nothing", false);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
        return postgres;
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException failed) {
            System.err.println("The test database did not stop: " + failed.getMessage());
        }
    }

    private static DatabaseAddress migrate(EmbeddedPostgres postgres) throws SQLException {
        DatabaseAddress address = postgres.address()
                .withDatabase("template_" + ProcessHandle.current().pid());
        execute(
                postgres.address(),
                "DROP DATABASE IF EXISTS " + name(address) + " WITH (FORCE)",
                "CREATE DATABASE " + name(address));
        migrateAll(address);
        return address;
    }

    private static String name(DatabaseAddress address) {
        return address.url().substring(address.url().lastIndexOf('/') + 1);
    }

    private static void execute(DatabaseAddress server, String... statements) throws SQLException {
        try (Connection connection = server.withDatabase("postgres").connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
