package org.mouseion.app.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.platform.JobEvents;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.mouseion.app.platform.JobRun.Progress;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.JobView.State;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.Problem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@AreaTest(scan = "platform.jobs", classes = JobsAreaTest.Kinds.class)
class JobsAreaTest {

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobEvents events;

    @Autowired
    private JobQueue queue;

    @Autowired
    private JobTable table;

    @Autowired
    private JobWork work;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Scripted scripted;

    @BeforeEach
    void tables() {
        jdbc.sql("CREATE TABLE IF NOT EXISTS public.counted (n int PRIMARY KEY)")
                .update();
        jdbc.sql("TRUNCATE public.counted").update();
    }

    /// A kind whose work each test writes.
    static final class Scripted implements JobKind {
        interface Script {
            void run(JobRun run) throws Exception;
        }

        private final Map<String, Script> scripts = new ConcurrentHashMap<>();

        @Override
        public String name() {
            return "test.scripted";
        }

        @Override
        public int atOnce() {
            return 3;
        }

        @Override
        public void run(JobRun run) throws Exception {
            Optional.ofNullable(scripts.get(run.parameters().get("script")))
                    .orElseThrow()
                    .run(run);
        }
    }

    @TestConfiguration
    static class Kinds {
        @Bean
        Scripted scripted() {
            return new Scripted();
        }
    }

    @Test
    void a_job_runs_commits_its_batches_and_is_done() throws Exception {
        JobView over = runToEnd("counts", run -> countTo(run, 5));
        assertThat(over.state()).isEqualTo(State.DONE);
        assertThat(over.progress()).isEqualTo(new Progress(5, 5, Map.of("created", 5L)));
        assertThat(over.started()).isNotNull();
        assertThat(over.ended()).isNotNull();
        assertThat(counted()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void a_batch_that_fails_leaves_neither_rows_nor_progress() throws Exception {
        JobView over = runToEnd(
                "fails-in-third",
                run -> countTo(run, 5, n -> {
                    if (n == 3) {
                        throw new IllegalStateException("three");
                    }
                }));
        assertThat(over.state()).isEqualTo(State.FAILED);
        assertThat(over.problem()).isEqualTo("job-broke");
        assertThat(over.progress().done()).isEqualTo(2);
        assertThat(counted()).containsExactly(1, 2);
    }

    @Test
    void a_failed_job_tried_again_goes_on_from_its_last_committed_batch() throws Exception {
        JobView failed = runToEnd(
                "mended",
                run -> countTo(run, 4, n -> {
                    if (n == 3) {
                        throw new Problem("broken-line", 400, 3);
                    }
                }));
        assertThat(failed.problem()).isEqualTo("broken-line");
        assertThat(failed.problemArguments()).containsEntry("0", "3");
        scripted.scripts.put("mended", run -> {
            assertThat(run.checkpoint()).containsEntry("next", "3");
            countTo(run, 4);
        });
        JobView over = follow(failed.id(), () -> jobs.retry(failed.id()));
        assertThat(over.state()).isEqualTo(State.DONE);
        assertThat(over.problem()).isNull();
        assertThat(counted()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void a_running_job_stops_after_the_batch_in_hand() throws Exception {
        CountDownLatch inBatch = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        scripted.scripts.put(
                "stopped",
                run -> countTo(run, 5, n -> {
                    if (n == 2) {
                        inBatch.countDown();
                        await(mayEnd);
                    }
                }));
        JobId id = jobs.ask("test.scripted", Map.of("script", "stopped"));
        await(inBatch);
        JobView over = follow(id, () -> {
            jobs.cancel(id);
            mayEnd.countDown();
        });
        assertThat(over.state()).isEqualTo(State.CANCELLED);
        assertThat(counted()).containsExactly(1, 2);
    }

    @Test
    void a_waiting_job_is_cancelled_at_once() {
        JobId id = jobs.ask("test.nobody-knows-this-kind", Map.of());
        jobs.cancel(id);
        assertThat(jobs.find(id).orElseThrow().state()).isEqualTo(State.CANCELLED);
        jobs.cancel(id);
        assertThat(jobs.find(id).orElseThrow().state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void while_the_disk_is_full_the_job_says_so_and_goes_on_when_it_can() throws Exception {
        Set<String> heard = ConcurrentHashMap.newKeySet();
        int[] tries = {0};
        scripted.scripts.put(
                "full",
                run -> countTo(run, 2, n -> {
                    if (n == 2 && tries[0]++ < 2) {
                        throw new UncategorizedSQLException(
                                "batch", "INSERT", new SQLException("could not extend file", "53100"));
                    }
                }));
        JobView over;
        try (var listening =
                events.subscribe(job -> jobs.find(job).map(JobView::problem).ifPresent(heard::add))) {
            over = follow(jobs.ask("test.scripted", Map.of("script", "full")), () -> {});
        }
        assertThat(over.state()).isEqualTo(State.DONE);
        assertThat(over.problem()).isNull();
        assertThat(heard).contains("job-waits-disk-full");
        assertThat(tries[0]).isEqualTo(3);
        assertThat(counted()).containsExactly(1, 2);
    }

    @Test
    void the_database_may_cut_every_connection_in_the_middle_of_a_batch() throws Exception {
        boolean[] cut = {false};
        JobView over = runToEnd(
                "cut",
                run -> countTo(run, 4, n -> {
                    if (n == 3 && !cut[0]) {
                        cut[0] = true;
                        jdbc.sql("""
                                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                                WHERE datname = current_database()
                                """).query((row, i) -> true).list();
                    }
                }));
        assertThat(over.state()).isEqualTo(State.DONE);
        assertThat(counted()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void a_batch_whose_commit_went_through_unheard_is_not_done_twice() throws Exception {
        boolean[] unheard = {false};
        JobView over = runToEnd(
                "unheard",
                run -> countTo(run, 3, n -> {
                    if (n == 2 && !unheard[0]) {
                        unheard[0] = true;
                        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                            @Override
                            public void afterCommit() {
                                throw new TransactionSystemException(
                                        "JDBC commit failed", new SQLException("eof", "08006"));
                            }
                        });
                    }
                }));
        assertThat(over.state()).isEqualTo(State.DONE);
        assertThat(counted()).containsExactly(1, 2, 3);
    }

    @Test
    void a_dead_nodes_job_is_taken_up_and_the_dead_one_cannot_write_any_more() {
        JobKind kind = named("test.lease");
        JobId id = table.add("test.lease", Map.of(), 0);
        Claim first = queue.claim(kind, "node-a").orElseThrow();
        assertThat(queue.claim(kind, "node-b")).as("still leased").isEmpty();
        queue.release("node-a");
        Claim second = queue.claim(kind, "node-b").orElseThrow();
        assertThat(second.id()).isEqualTo(id);
        assertThat(second.attempt()).isGreaterThan(first.attempt());
        assertThat(queue.save(first, 0, new Progress(1, 1, Map.of()), Map.of("from", "the dead")))
                .isEmpty();
        assertThat(queue.save(second, 0, new Progress(1, 1, Map.of()), Map.of("from", "the living")))
                .contains(State.RUNNING);
        table.end(first, State.FAILED, "ghost", Map.of());
        assertThat(table.find(id).orElseThrow().state()).isEqualTo(State.RUNNING);
    }

    @Test
    void a_cancelled_job_of_a_dead_node_is_not_taken_up() {
        JobKind kind = named("test.dead-and-cancelled");
        JobId id = table.add("test.dead-and-cancelled", Map.of(), 0);
        queue.claim(kind, "node-a").orElseThrow();
        table.cancel(id);
        queue.release("node-a");
        assertThat(queue.claim(kind, "node-b")).isEmpty();
        assertThat(table.find(id).orElseThrow().state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void many_nodes_asking_at_once_never_share_a_job_nor_exceed_what_may_run() throws Exception {
        JobKind kind = named("test.crowd");
        IntStream.range(0, 20).forEach(n -> table.add("test.crowd", Map.of(), 0));
        int nodes = 8;
        CyclicBarrier together = new CyclicBarrier(nodes);
        Set<JobId> claimed = ConcurrentHashMap.newKeySet();
        List<Thread> threads = IntStream.range(0, nodes)
                .mapToObj(n -> Thread.ofVirtual().start(() -> {
                    try {
                        together.await();
                    } catch (Exception broken) {
                        throw new IllegalStateException(broken);
                    }
                    queue.claim(kind, "node-" + n)
                            .ifPresent(
                                    claim -> assertThat(claimed.add(claim.id())).isTrue());
                }))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(claimed).hasSize(1);
    }

    @Test
    void a_closing_house_puts_its_jobs_back_with_their_checkpoint() {
        JobKind kind = named("test.closing");
        JobId id = table.add("test.closing", Map.of(), 0);
        Claim claim = queue.claim(kind, "node-a").orElseThrow();
        assertThatThrownBy(() -> {
                    work.close();
                    work.checkOpen();
                })
                .isInstanceOf(CommittedRun.LeftBehind.class);
        work.run(
                new JobKind() {
                    @Override
                    public String name() {
                        return "test.closing";
                    }

                    @Override
                    public void run(JobRun run) {
                        countTo(run, 3);
                    }
                },
                claim);
        work.open();
        JobView back = table.find(id).orElseThrow();
        assertThat(back.state()).isEqualTo(State.WAITING);
        assertThat(back.progress().done()).isEqualTo(1);
        assertThat(queue.claim(kind, "node-b").orElseThrow().checkpoint()).containsEntry("next", "2");
    }

    private JobView runToEnd(String name, Scripted.Script script) throws Exception {
        scripted.scripts.put(name, script);
        LinkedBlockingQueue<JobId> moved = new LinkedBlockingQueue<>();
        try (var listening = events.subscribe(moved::add)) {
            return awaitEnd(jobs.ask("test.scripted", Map.of("script", name)), moved);
        }
    }

    private JobView follow(JobId id, Runnable then) throws Exception {
        LinkedBlockingQueue<JobId> moved = new LinkedBlockingQueue<>();
        try (var listening = events.subscribe(moved::add)) {
            then.run();
            return awaitEnd(id, moved);
        }
    }

    private JobView awaitEnd(JobId id, LinkedBlockingQueue<JobId> moved) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end) {
            try {
                JobView view = jobs.find(id).orElseThrow();
                if (view.state().isOver()) {
                    return view;
                }
            } catch (DataAccessException cut) {
                // The test that cuts every connection cuts this one too.
            }
            moved.poll(500, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("Job " + id.value() + " did not end in a minute: " + jobs.find(id));
    }

    private void countTo(JobRun run, int last) {
        countTo(run, last, n -> {});
    }

    private void countTo(JobRun run, int last, java.util.function.IntConsumer then) {
        int first = Integer.parseInt(run.checkpoint().getOrDefault("next", "1"));
        for (int n = first; n <= last; n++) {
            int number = n;
            Progress progress = new Progress(number, last, Map.of("created", (long) number));
            run.commit(progress, Map.of("next", Integer.toString(number + 1)), () -> {
                jdbc.sql("INSERT INTO public.counted VALUES (" + number + ")").update();
                then.accept(number);
            });
        }
    }

    private List<Integer> counted() {
        try (Stream<Integer> numbers =
                jdbc.sql("SELECT n FROM public.counted ORDER BY n").query(Integer.class).stream()) {
            return numbers.toList();
        }
    }

    static JobKind named(String name) {
        return new JobKind() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void run(JobRun run) {
                throw new UnsupportedOperationException("only claimed");
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
