package org.mouseion.app.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.database.PostgresPrograms.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL cluster in a folder: `cluster` (the data), `programs`, `log`, and `address.properties` with the port
/// and
/// the password, which stay the same for life so that a postmaster that outlived us can be found again.
final class Cluster {

    static final String USER = "mouseion";
    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    private static final String MAJOR = "18";

    private final Path folder;
    private final Path data;
    private final ClusterSettings settings;
    private final PostgresPrograms programs;

    Cluster(Path folder, ClusterSettings settings) throws IOException {
        this.folder = folder;
        this.data = folder.resolve("cluster");
        this.settings = settings;
        Files.createDirectories(folder.resolve("log"));
        this.programs = new PostgresPrograms(Binaries.unpack(folder.resolve("programs-" + MAJOR)), folder);
    }

    /// Starts the cluster, or adopts the postmaster that already serves it.
    DatabaseAddress start() throws IOException {
        programs.checkRunnable();
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            create();
        }
        String version = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR)) {
            throw new Problem("database-of-another-version", 503, version, MAJOR);
        }
        Properties kept = readKept();
        if (findPostmaster().isPresent()) {
            LOG.info("Adopted the PostgreSQL that was still running in {}", folder);
            return address(kept);
        }
        if (!isFree(Integer.parseInt(kept.getProperty("port")))) {
            kept.setProperty("port", Integer.toString(freePort()));
            writeKept(kept);
        }
        run(kept);
        return address(kept);
    }

    /// Starts it once more where it died, at the same address: people are waiting there.
    void startAgain() throws IOException {
        run(readKept());
    }

    private void run(Properties kept) throws IOException {
        Files.deleteIfExists(data.resolve("postmaster.pid"));
        settings.write(data, Integer.parseInt(kept.getProperty("port")));
        Outcome started = programs.run(
                "pg_ctl",
                "start",
                "-w",
                "-t",
                "100",
                "-D",
                data.toString(),
                "-l",
                logFile().toString());
        if (started.status() != 0) {
            throw new Problem("database-does-not-start", 503, logFile(), lastLine(started.said()));
        }
    }

    /// Stops it and waits; running statements are rolled back.
    void stop() throws IOException {
        if (findPostmaster().isPresent()) {
            programs.run("pg_ctl", "stop", "-m", "fast", "-w", "-t", "60", "-D", data.toString());
        }
    }

    /// The process that serves this cluster. A process that merely was given the number of a dead one does not count.
    Optional<ProcessHandle> findPostmaster() throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String first = Files.readString(file).lines().findFirst().orElse("");
        return first.chars().allMatch(Character::isDigit) && !first.isEmpty()
                ? ProcessHandle.of(Long.parseLong(first))
                        .filter(ProcessHandle::isAlive)
                        .filter(Cluster::isPostgres)
                : Optional.empty();
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(c -> c.endsWith("postgres")).orElseGet(() -> !hasEnded(process));
    }

    /// A process that has ended and that no parent has asked about keeps its number: state `Z` of Linux's proc(5).
    private static boolean hasEnded(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return stat.substring(stat.lastIndexOf(')') + 1).strip().startsWith("Z");
        } catch (IOException noSuchFolder) {
            return false;
        }
    }

    private void create() throws IOException {
        LOG.info("Laying out the database in {}", folder);
        Properties kept = new Properties();
        kept.setProperty("port", Integer.toString(freePort()));
        kept.setProperty("password", newPassword());
        writeKept(kept);
        Path secret = folder.resolve("password.tmp");
        Files.writeString(secret, kept.getProperty("password"));
        try {
            Outcome made = programs.run(
                    "initdb",
                    "-D",
                    data.toString(),
                    "-U",
                    USER,
                    "--pwfile",
                    secret.toString(),
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions");
            if (made.status() != 0) {
                throw new Problem("database-does-not-start", 503, folder, lastLine(made.said()));
            }
        } finally {
            Files.deleteIfExists(secret);
        }
    }

    private Properties readKept() throws IOException {
        Properties kept = new Properties();
        try (var in = Files.newBufferedReader(keptFile(), StandardCharsets.UTF_8)) {
            kept.load(in);
        }
        return kept;
    }

    private void writeKept(Properties kept) throws IOException {
        Path fresh = folder.resolve("address.tmp");
        try (var out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
            kept.store(out, "Port and password of the embedded PostgreSQL");
        }
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        Files.move(fresh, keptFile(), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    private DatabaseAddress address(Properties kept) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + kept.getProperty("port") + "/postgres",
                USER,
                kept.getProperty("password"));
    }

    private Path keptFile() {
        return folder.resolve("address.properties");
    }

    private Path logFile() {
        return folder.resolve("log").resolve("start.log");
    }

    private static String lastLine(String said) {
        return said.lines().reduce("", (before, line) -> line);
    }

    private static String newPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
