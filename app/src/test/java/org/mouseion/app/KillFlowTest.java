package org.mouseion.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.database.DatabaseAddress;
import org.mouseion.app.platform.database.EmbeddedPostgres;
import org.mouseion.app.platform.key.FolderKey;

/// The whole house, killed in the middle of its work and started again.
class KillFlowTest {

    private static final int LAST = 40;
    private static final int RECORDS = 20_000;

    @TempDir
    private Path folder;

    private Path data = Path.of("");

    private @Nullable Process server;

    @BeforeEach
    void begin() {
        data = folder.resolve("data");
    }

    @AfterEach
    void end() throws Exception {
        if (server != null) {
            server.destroyForcibly().waitFor();
        }
        // Whoever comes last stops the database that a killed server left behind.
        EmbeddedPostgres.open(data.resolve("postgresql"), "mouseion", true).close();
    }

    @Test
    void a_killed_server_goes_on_where_it_was_and_a_stopped_one_leaves_nothing_running() throws Exception {
        server = serve();
        await(this::isOpen);
        assertThat(data.resolve("log"))
                .as("a server opens one house, not one for the other commands too")
                .isDirectoryContaining("glob:**mouseion.log")
                .isDirectoryNotContaining("glob:**commands.log");
        ProcessHandle postmaster;
        long job;
        try (EmbeddedPostgres beside = EmbeddedPostgres.open(data.resolve("postgresql"), "mouseion", true)) {
            DatabaseAddress address = beside.address();
            update(address, "CREATE TABLE public.counted (n int PRIMARY KEY)");
            job = ask(address);
            await(() -> number(address, "SELECT count(*) FROM public.counted") >= 3);

            server.destroyForcibly().waitFor();
            assertThat(number(address, "SELECT count(*) FROM public.counted")).isLessThan(LAST);

            server = serve();
            await(() -> number(address, "SELECT count(*) FROM platform.job WHERE state = 'DONE' AND id = " + job) == 1);
            assertThat(number(address, "SELECT count(*) FROM public.counted")).isEqualTo(LAST);
            assertThat(number(address, "SELECT attempt FROM platform.job WHERE id = " + job))
                    .isGreaterThanOrEqualTo(2);
            postmaster = postmaster();
            assertThat(postmaster.isAlive()).isTrue();
        }
        await(this::isOpen);
        server.destroy();
        assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(FolderKey.findHolder(new DataFolder(data))).isEmpty();
        // Its last act is to take its file away; the process itself may wait a moment longer to be collected.
        assertThat(postmasterFile()).doesNotExist();
        server = null;
        await(() -> isGone(postmaster));
    }

    @Test
    void an_import_goes_on_though_its_server_and_its_database_are_killed_and_nothing_is_lost_or_doubled()
            throws Exception {
        Path file = folder.resolve("boats.ndjson");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 1; i <= RECORDS; i++) {
                out.write("{\"id\": \"B" + i + "\", \"title\": \"Boat no. " + i + "\", \"artist\": \"Maker " + i % 97
                        + "\", \"date\": \"" + (1600 + i % 300) + "\"}\n");
            }
        }
        server = serve();
        await(this::isOpen);
        Process command = house("import", file.toString(), "--source", "boats", "--data", data.toString());
        try (EmbeddedPostgres beside = EmbeddedPostgres.open(data.resolve("postgresql"), "mouseion", true)) {
            DatabaseAddress address = beside.address();
            await(() -> number(address, "SELECT count(*) FROM collection.work") >= RECORDS / 8);
            server.destroyForcibly().waitFor();
            server = null;
            long atKill = number(address, "SELECT count(*) FROM collection.work");
            assertThat(atKill).isLessThan(RECORDS);

            // The command that was watching takes the work over; then its database is taken away.
            await(() -> number(address, "SELECT count(*) FROM collection.work") > atKill);
            postmaster().destroyForcibly();

            await(() -> !command.isAlive());
            assertThat(command.exitValue()).as("see target/kill-flow.log").isZero();
            assertThat(number(address, "SELECT count(*) FROM collection.work")).isEqualTo(RECORDS);
            assertThat(number(address, "SELECT count(DISTINCT source_id) FROM collection.work_origin"))
                    .isEqualTo(RECORDS);
            assertThat(number(address, "SELECT max(version) FROM collection.work"))
                    .isEqualTo(1);
            assertThat(number(
                            address,
                            "SELECT (counts->>'created')::int FROM platform.job WHERE kind = 'collection.import'"))
                    .isEqualTo(RECORDS);
            assertThat(house("ledger", "verify", "--data", data.toString()).waitFor())
                    .isZero();
        } finally {
            command.destroyForcibly().waitFor();
        }
    }

    private Process serve() throws IOException {
        return house("serve", "--data", data.toString(), "--port", Integer.toString(freePort()));
    }

    private Process house(String... words) throws IOException {
        // By a file: ONNX Runtime 1.29 overflows its stack where the command line itself is many thousand letters long.
        Path classPath = Files.writeString(folder.resolve("arguments"), "-cp \"" + classPath() + "\"");
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules",
                "jdk.incubator.vector",
                "@" + classPath,
                Mouseion.class.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "kill-flow.log").toFile()));
        builder.environment().put("SPRING_PROFILES_ACTIVE", SlowCounting.PROFILE);
        return builder.start();
    }

    /// The house as it is shipped, and the one kind of work this test adds to it: the house finds its parts by looking
    /// through the class path, where the parts of other tests must not lie.
    private String classPath() throws IOException {
        Path added = folder.resolve("added");
        String name = SlowCounting.class.getName().replace('.', '/') + ".class";
        Files.createDirectories(added.resolve(name).getParent());
        try (InputStream compiled = Objects.requireNonNull(SlowCounting.class.getResourceAsStream("/" + name))) {
            Files.copy(compiled, added.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        return Stream.concat(
                        Stream.of(added.toString()),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .filter(entry -> !entry.contains("test-classes")))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path postmasterFile() {
        return data.resolve("postgresql").resolve("cluster").resolve("postmaster.pid");
    }

    private ProcessHandle postmaster() throws IOException {
        String number = Files.readAllLines(postmasterFile()).getFirst();
        return ProcessHandle.of(Long.parseLong(number.strip())).orElseThrow();
    }

    /// A process that has ended and that no parent asked about has no command any more.
    private static boolean isGone(ProcessHandle process) {
        return !process.isAlive() || process.info().command().isEmpty();
    }

    private boolean isOpen() {
        return FolderKey.findHolder(new DataFolder(data))
                .filter(holder -> !holder.address().isEmpty())
                .isPresent();
    }

    private static long ask(DatabaseAddress address) throws SQLException {
        return number(
                address,
                "INSERT INTO platform.job (kind, asked_by, parameters) VALUES ('" + SlowCounting.NAME
                        + "', 0, '{\"last\": \"" + LAST + "\"}') RETURNING id");
    }

    private static long number(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = address.connect();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void update(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = address.connect()) {
            connection.createStatement().execute(sql);
        }
    }

    /// Waits for the state itself; three minutes are for a machine that is busy with other things.
    private void await(Callable<Boolean> state) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (!state.call()) {
            assertThat(server == null || server.isAlive())
                    .as("the server lives, or else ended with %s; its output is in target/kill-flow.log", exitCode())
                    .isTrue();
            assertThat(System.nanoTime()).as("three minutes have passed").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private String exitCode() {
        return server == null || server.isAlive() ? "nothing" : Integer.toString(server.exitValue());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
