package org.mouseion.app.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobRun.Progress;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.JobView.State;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.Problem;
import org.springframework.beans.factory.annotation.Autowired;

/// How a job goes when nothing but its own work can go wrong.
@AreaTest(scan = "platform.jobs", classes = JobScript.Kinds.class)
class JobsAreaTest {

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobScript script;

    @BeforeEach
    void empty() {
        script.empty();
    }

    @Test
    void a_job_runs_commits_its_batches_and_is_done() throws Exception {
        JobView over = script.runToEnd("counts", run -> script.countTo(run, 5));
        assertThat(over.state()).isEqualTo(State.DONE);
        assertThat(over.progress()).isEqualTo(new Progress(5, 5, Map.of("created", 5L)));
        assertThat(over.started()).isNotNull();
        assertThat(over.ended()).isNotNull();
        assertThat(script.counted()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void a_batch_that_fails_leaves_neither_rows_nor_progress() throws Exception {
        JobView over = script.runToEnd(
                "fails-in-third",
                run -> script.countTo(run, 5, n -> {
                    if (n == 3) {
                        throw new IllegalStateException("three");
                    }
                }));
        assertThat(over.state()).isEqualTo(State.FAILED);
        assertThat(over.problem()).isEqualTo("job-broke");
        assertThat(over.progress().done()).isEqualTo(2);
        assertThat(script.counted()).containsExactly(1, 2);
    }

    @Test
    void a_failed_job_tried_again_goes_on_from_its_last_committed_batch() throws Exception {
        JobView failed = script.runToEnd(
                "mended",
                run -> script.countTo(run, 4, n -> {
                    if (n == 3) {
                        throw new Problem("broken-line", 400, 3);
                    }
                }));
        assertThat(failed.problem()).isEqualTo("broken-line");
        assertThat(failed.problemArguments()).containsEntry("0", "3");
        script.write("mended", run -> {
            assertThat(run.checkpoint()).containsEntry("next", "3");
            script.countTo(run, 4);
        });
        JobView over = script.follow(failed.id(), () -> jobs.retry(failed.id()));
        assertThat(over.state()).isEqualTo(State.DONE);
        assertThat(over.problem()).isNull();
        assertThat(script.counted()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void a_running_job_stops_after_the_batch_in_hand() throws Exception {
        CountDownLatch inBatch = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        script.write(
                "stopped",
                run -> script.countTo(run, 5, n -> {
                    if (n == 2) {
                        inBatch.countDown();
                        JobScript.await(mayEnd);
                    }
                }));
        JobId id = jobs.ask("test.scripted", Map.of("script", "stopped"));
        JobScript.await(inBatch);
        JobView over = script.follow(id, () -> {
            jobs.cancel(id);
            mayEnd.countDown();
        });
        assertThat(over.state()).isEqualTo(State.CANCELLED);
        assertThat(script.counted()).containsExactly(1, 2);
    }

    @Test
    void a_waiting_job_is_cancelled_at_once() {
        JobId id = jobs.ask("test.nobody-knows-this-kind", Map.of());
        jobs.cancel(id);
        assertThat(jobs.find(id).orElseThrow().state()).isEqualTo(State.CANCELLED);
        jobs.cancel(id);
        assertThat(jobs.find(id).orElseThrow().state()).isEqualTo(State.CANCELLED);
    }
}
