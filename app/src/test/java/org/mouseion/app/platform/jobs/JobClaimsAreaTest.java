package org.mouseion.app.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.mouseion.app.platform.JobRun.Progress;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.JobView.State;
import org.springframework.beans.factory.annotation.Autowired;

/// Which node may work on a job.
@AreaTest(scan = "platform.jobs", classes = JobScript.Kinds.class)
class JobClaimsAreaTest {

    @Autowired
    private JobQueue queue;

    @Autowired
    private JobTable table;

    @Autowired
    private JobWork work;

    @Autowired
    private JobScript script;

    @BeforeEach
    void empty() {
        script.empty();
    }

    @Test
    void a_dead_nodes_job_is_taken_up_and_the_dead_one_cannot_write_any_more() {
        JobKind kind = JobScript.named("test.lease");
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
        JobKind kind = JobScript.named("test.dead-and-cancelled");
        JobId id = table.add("test.dead-and-cancelled", Map.of(), 0);
        queue.claim(kind, "node-a").orElseThrow();
        table.cancel(id);
        queue.release("node-a");
        assertThat(queue.claim(kind, "node-b")).isEmpty();
        assertThat(table.find(id).orElseThrow().state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void many_nodes_asking_at_once_never_share_a_job_nor_exceed_what_may_run() throws Exception {
        JobKind kind = JobScript.named("test.crowd");
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
        JobKind kind = JobScript.named("test.closing");
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
                        script.countTo(run, 3);
                    }
                },
                claim);
        work.open();
        JobView back = table.find(id).orElseThrow();
        assertThat(back.state()).isEqualTo(State.WAITING);
        assertThat(back.progress().done()).isEqualTo(1);
        assertThat(queue.claim(kind, "node-b").orElseThrow().checkpoint()).containsEntry("next", "2");
    }
}
