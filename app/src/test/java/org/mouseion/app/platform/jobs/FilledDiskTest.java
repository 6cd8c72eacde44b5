package org.mouseion.app.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.app.platform.Disks;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.mouseion.app.platform.JobView.State;
import org.mouseion.app.platform.database.EmbeddedPostgres;
import org.mouseion.app.platform.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A disk that really fills: a small file system in memory with a PostgreSQL on it. Needs the right to mount one.
class FilledDiskTest {

    private static final int BATCHES = 16;

    private Path disk;
    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createTempDirectory("mouseion-full-disk");
        mounted = run("mount", "-t", "tmpfs", "-o", "size=900m", "mouseion-test", disk.toString());
        if (!mounted) {
            System.out.println("Skipped: no disk is filled, for nobody here may mount one");
        }
        assumeTrue(mounted, "No file system may be mounted here");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            run("umount", "-l", disk.toString());
        }
        Files.deleteIfExists(disk);
    }

    /// With 128 MB the job stops of itself; with 20 it does not see it coming and PostgreSQL finds no room, for a row
    /// or for its log.
    @ParameterizedTest
    @ValueSource(longs = {128, 20})
    void an_import_into_a_disk_that_fills_waits_says_why_and_loses_nothing(long leastMegabytes) throws Exception {
        Disks disks = () -> List.of(new Disks.Disk(disk, usable(), leastMegabytes << 20, true));
        Path ballast = disk.resolve("ballast");
        try (EmbeddedPostgres postgres = TestDatabase.guarded(disk.resolve("postgresql"));
                HikariDataSource pool = TestDatabase.pool(postgres.address())) {
            TestDatabase.migrateAll(postgres.address());
            JdbcClient jdbc = JdbcClient.create(pool);
            TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
            jdbc.sql("CREATE TABLE public.filled (n int PRIMARY KEY, much bytea)")
                    .update();
            fill(ballast, usable() - (250L << 20));

            JobTable table = new JobTable(jdbc);
            JobQueue queue = new JobQueue(jdbc, transaction);
            WaitingJobs waiting = new WaitingJobs();
            JobWork work = new JobWork(table, queue, transaction, waiting, disks);
            JobKind kind = filling(jdbc);
            var id = table.add(kind.name(), Map.of(), 0);
            Claim claim = queue.claim(kind, "node").orElseThrow();
            Thread working = Thread.ofVirtual().start(() -> work.run(kind, claim));

            Set<String> told = ConcurrentHashMap.newKeySet();
            await(() -> {
                waiting.find(id).ifPresent(hindrance -> told.add(hindrance.code()));
                return !told.isEmpty();
            });
            assertThat(told).allMatch(code -> code.startsWith("job-waits-disk-full"));

            Files.delete(ballast);
            await(() -> {
                waiting.find(id).ifPresent(hindrance -> told.add(hindrance.code()));
                return !working.isAlive();
            });
            assertThat(table.find(id).orElseThrow().state()).isEqualTo(State.DONE);
            assertThat(jdbc.sql("SELECT count(*) FROM public.filled WHERE length(much) = 8388608")
                            .query(Long.class)
                            .single())
                    .isEqualTo(BATCHES);
        }
    }

    private static JobKind filling(JdbcClient jdbc) {
        return new JobKind() {
            @Override
            public String name() {
                return "test.filling";
            }

            @Override
            public void run(JobRun run) {
                for (int n = 1; n <= BATCHES; n++) {
                    int number = n;
                    run.commit(
                            new JobRun.Progress(n, BATCHES, Map.of()),
                            Map.of("done", Integer.toString(n)),
                            () -> jdbc.sql("INSERT INTO public.filled VALUES (?, ?)")
                                    .params(number, noise(number))
                                    .update());
                }
            }
        };
    }

    /// Bytes that cannot be packed.
    private static byte[] noise(int seed) {
        byte[] bytes = new byte[8 << 20];
        new java.util.Random(seed).nextBytes(bytes);
        return bytes;
    }

    private long usable() {
        try {
            return Files.getFileStore(disk).getUsableSpace();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void fill(Path file, long bytes) throws IOException {
        byte[] piece = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long left = bytes; left > 0; left -= piece.length) {
                out.write(piece);
            }
        }
    }

    private static void await(BooleanSupplier reached) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in three minutes").isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
