package org.mouseion.app.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.platform.Bundles;
import org.mouseion.app.platform.Disks;
import org.mouseion.app.platform.JobEvents;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.JobView.State;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@AreaTest(scan = "platform.jobs", classes = FullDiskAreaTest.House.class)
class FullDiskAreaTest {

    private static final AtomicLong FREE = new AtomicLong();

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobEvents events;

    @TestConfiguration
    static class House {

        @Bean
        Disks disks() {
            return () -> List.of(new Disks.Disk(Path.of("/srv/house"), FREE.get(), 256L << 20, true));
        }

        /// Ten batches; the disk is filled by the third.
        @Bean
        JobKind filling() {
            return new JobKind() {
                @Override
                public String name() {
                    return "test.filling";
                }

                @Override
                public void run(JobRun run) {
                    int from = Integer.parseInt(run.checkpoint().getOrDefault("done", "0"));
                    for (int n = from + 1; n <= 10; n++) {
                        int done = n;
                        run.commit(
                                new JobRun.Progress(done, 10, Map.of()),
                                Map.of("done", Integer.toString(done)),
                                () -> FREE.addAndGet(-50L << 20));
                    }
                }
            };
        }
    }

    @Test
    void a_job_waits_before_the_disk_is_quite_full_says_how_much_is_free_and_goes_on_by_itself() throws Exception {
        FREE.set(400L << 20);
        JobView waiting = follow(jobs.ask("test.filling", Map.of()), view -> view.problem() != null);
        assertThat(waiting.problem()).isEqualTo("job-waits-disk-full-here");
        assertThat(waiting.progress().done()).isEqualTo(3);
        assertThat(FREE.get()).as("nothing more is written").isEqualTo(250L << 20);
        for (String tag : List.of("fr", "en", "nl", "es")) {
            assertThat(waiting.sayProblem(new Words(Bundles.load(), Locale.forLanguageTag(tag))))
                    .contains("/srv/house")
                    .contains("250")
                    .contains("256");
        }
        FREE.set(4000L << 20);
        JobView over = follow(waiting.id(), view -> view.state().isOver());
        assertThat(over.state()).isEqualTo(State.DONE);
        assertThat(over.problem()).isNull();
        assertThat(over.progress().done()).isEqualTo(10);
    }

    @Test
    void a_job_that_waits_for_room_can_be_stopped() throws Exception {
        FREE.set(10L << 20);
        JobId id = jobs.ask("test.filling", Map.of());
        follow(id, view -> view.problem() != null);
        jobs.cancel(id);
        assertThat(follow(id, view -> view.state().isOver()).state()).isEqualTo(State.CANCELLED);
        assertThat(FREE.get()).isEqualTo(10L << 20);
    }

    private JobView follow(JobId id, Predicate<JobView> until) throws InterruptedException {
        LinkedBlockingQueue<JobId> moved = new LinkedBlockingQueue<>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        try (var listening = events.subscribe(moved::add)) {
            while (System.nanoTime() < end) {
                JobView view = jobs.find(id).orElseThrow();
                if (until.test(view)) {
                    return view;
                }
                moved.poll(200, TimeUnit.MILLISECONDS);
            }
        }
        throw new AssertionError("Not in a minute: " + jobs.find(id));
    }
}
