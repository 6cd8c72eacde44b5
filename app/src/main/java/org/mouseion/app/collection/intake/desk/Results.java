package org.mouseion.app.collection.intake.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.intake.run.Plan;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.People;
import org.springframework.stereotype.Component;

/// What became of imports.
@Component
public class Results {

    /// The order of the summary; reasons come after.
    private static final List<String> ORDER =
            List.of("read", "created", "updated", "unchanged", "kept", "repeated", "aside", "vanished", "doubt");

    private final Jobs jobs;
    private final People people;

    Results(Jobs jobs, People people) {
        this.jobs = jobs;
        this.people = people;
    }

    /// @param counts in the order of the summary, zeros left out
    /// @param seconds how long it took or takes; 0 before it begins
    /// @param by who asked
    public record Result(Plan plan, @Nullable JobView job, Map<String, Long> counts, long seconds, String by) {

        public boolean over() {
            return job != null && job.state().isOver();
        }

        public boolean done() {
            return job != null && job.state() == JobView.State.DONE;
        }

        public long count(String what) {
            return counts.getOrDefault(what, 0L);
        }
    }

    Result of(Plan plan) {
        Long id = plan.job();
        JobView job = id == null ? null : jobs.find(new JobId(id)).orElse(null);
        Map<String, Long> counts = new LinkedHashMap<>();
        if (job != null) {
            Map<String, Long> all = job.progress().counts();
            ORDER.stream().filter(all::containsKey).forEach(what -> counts.put(what, all.get(what)));
            all.forEach((what, n) -> {
                if (!what.contains(".")) {
                    counts.putIfAbsent(what, n);
                }
            });
        }
        return new Result(plan, job, counts, seconds(job), people.nameOf(plan.madeBy()));
    }

    private static long seconds(@Nullable JobView job) {
        if (job == null || job.started() == null) {
            return 0;
        }
        Instant until = job.ended() == null ? Instant.now() : job.ended();
        return Duration.between(job.started(), until).toSeconds();
    }
}
