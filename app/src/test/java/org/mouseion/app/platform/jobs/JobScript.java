package org.mouseion.app.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.mouseion.app.platform.JobEvents;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.mouseion.app.platform.JobRun.Progress;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.Jobs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A kind of job whose work each test writes, and the ways tests follow it.
final class JobScript implements JobKind {

    interface Script {
        void run(JobRun run) throws Exception;
    }

    @TestConfiguration
    static class Kinds {
        @Bean
        JobScript script(ObjectProvider<Jobs> jobs, JobEvents events, JdbcClient jdbc) {
            return new JobScript(jobs, events, jdbc);
        }
    }

    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final ObjectProvider<Jobs> jobs;
    private final JobEvents events;
    private final JdbcClient jdbc;

    private JobScript(ObjectProvider<Jobs> jobs, JobEvents events, JdbcClient jdbc) {
        this.jobs = jobs;
        this.events = events;
        this.jdbc = jdbc;
    }

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

    void write(String name, Script script) {
        scripts.put(name, script);
    }

    /// Makes room for what [#countTo] counts.
    void empty() {
        jdbc.sql("CREATE TABLE IF NOT EXISTS public.counted (n int PRIMARY KEY)")
                .update();
        jdbc.sql("TRUNCATE public.counted").update();
    }

    JobView runToEnd(String name, Script script) throws Exception {
        write(name, script);
        LinkedBlockingQueue<JobId> moved = new LinkedBlockingQueue<>();
        try (var listening = events.subscribe(moved::add)) {
            return awaitEnd(jobs.getObject().ask("test.scripted", Map.of("script", name)), moved);
        }
    }

    JobView follow(JobId id, Runnable then) throws Exception {
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
                JobView view = jobs.getObject().find(id).orElseThrow();
                if (view.state().isOver()) {
                    return view;
                }
            } catch (DataAccessException cut) {
                // The test that cuts every connection cuts this one too.
            }
            moved.poll(500, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("Job " + id.value() + " did not end in a minute: "
                + jobs.getObject().find(id));
    }

    void countTo(JobRun run, int last) {
        countTo(run, last, n -> {});
    }

    void countTo(JobRun run, int last, IntConsumer then) {
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

    List<Integer> counted() {
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

    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
