package org.mouseion.app.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The PostgreSQL of a data folder, shared by every process that works on that folder: the server and a command beside
/// it.
///
/// Each user holds a lock on a file of its own under `users`, which the system drops when the process dies; whoever
/// leaves and finds nobody else there stops the postmaster. Arriving and leaving happen one at a time under
/// `door.lock`, so that nobody arrives while the last one leaves.
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    /// File locks belong to the process, not to the one who took them, so the process must keep count itself.
    private static final ReentrantLock DOOR = new ReentrantLock();

    private static final Duration LOOK = Duration.ofSeconds(2);

    private static final Set<Path> HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final Cluster cluster;
    private final Path place;
    private final FileChannel held;
    private final DatabaseAddress address;

    private EmbeddedPostgres(Path folder, Cluster cluster, Path place, FileChannel held, DatabaseAddress address) {
        this.folder = folder;
        this.cluster = cluster;
        this.place = place;
        this.held = held;
        this.address = address;
    }

    /// Arrives at the cluster in `folder`, starting or adopting it; creates the database `name` if it is not there.
    public static EmbeddedPostgres open(Path folder, String name, boolean durable) throws IOException, SQLException {
        Files.createDirectories(folder.resolve("users"));
        DOOR.lock();
        try (FileChannel door = openLock(folder.resolve("door.lock"));
                FileLock alone = door.lock()) {
            Cluster cluster = new Cluster(folder, new ClusterSettings(durable, 128));
            DatabaseAddress server = cluster.start();
            create(server, name);
            Path place = folder.resolve("users").resolve(UUID.randomUUID() + ".lock");
            FileChannel held = openLock(place);
            held.lock();
            HERE.add(place);
            return new EmbeddedPostgres(folder, cluster, place, held, server.withDatabase(name));
        } finally {
            DOOR.unlock();
        }
    }

    public DatabaseAddress address() {
        return address;
    }

    /// From now on looks every two seconds whether PostgreSQL still lives and starts it again where it died: killed by
    /// the
    /// system for memory, or by a hand. Whoever works on it waits and goes on.
    EmbeddedPostgres guarded() {
        Thread.ofPlatform().daemon().name("postgresql-guard").start(() -> {
            int failures = 0;
            while (held.isOpen()) {
                try {
                    Thread.sleep(LOOK.multipliedBy(1L << Math.min(failures, 4)));
                    revive();
                    failures = 0;
                } catch (IOException | RuntimeException stillDead) {
                    failures++;
                    LOG.warn("PostgreSQL does not start again: {}", stillDead.getMessage());
                } catch (InterruptedException closing) {
                    return;
                }
            }
        });
        return this;
    }

    /// Starts the postmaster again where it has died. Answers whether it had.
    boolean revive() throws IOException {
        if (cluster.findPostmaster().isPresent()) {
            return false;
        }
        DOOR.lock();
        try {
            // Where this process has just left, nothing here may be touched any more.
            return held.isOpen() && startAgain();
        } finally {
            DOOR.unlock();
        }
    }

    private boolean startAgain() throws IOException {
        try (FileChannel door = openLock(folder.resolve("door.lock"));
                FileLock alone = door.lock()) {
            if (cluster.findPostmaster().isPresent()) {
                return false;
            }
            LOG.warn("PostgreSQL has died; starting it again");
            cluster.startAgain();
            return true;
        }
    }

    /// Leaves; stops the postmaster where nobody else uses it.
    @Override
    public void close() throws IOException {
        if (!held.isOpen()) {
            return;
        }
        DOOR.lock();
        try (FileChannel door = openLock(folder.resolve("door.lock"));
                FileLock alone = door.lock()) {
            held.close();
            HERE.remove(place);
            Files.deleteIfExists(place);
            if (!anyoneElse()) {
                cluster.stop();
                LOG.info("PostgreSQL stopped");
            }
        } finally {
            DOOR.unlock();
        }
    }

    private boolean anyoneElse() throws IOException {
        List<Path> places;
        try (Stream<Path> listed = Files.list(folder.resolve("users"))) {
            places = listed.toList();
        }
        boolean found = false;
        for (Path other : places) {
            if (HERE.contains(other) || isHeld(other)) {
                found = true;
            } else {
                Files.deleteIfExists(other);
            }
        }
        return found;
    }

    private static boolean isHeld(Path other) throws IOException {
        try (FileChannel channel = openLock(other);
                FileLock taken = channel.tryLock()) {
            return taken == null;
        }
    }

    private static FileChannel openLock(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static void create(DatabaseAddress server, String name) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("CREATE DATABASE " + name);
        }
    }
}
