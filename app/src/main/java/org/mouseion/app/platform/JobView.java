package org.mouseion.app.platform;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A job as people see it.
///
/// @param problem message code of what went wrong, with the arguments beside it; null while all is well
public record JobView(
        JobId id,
        String kind,
        Map<String, String> parameters,
        State state,
        JobRun.Progress progress,
        Instant asked,
        @Nullable Instant started,
        @Nullable Instant ended,
        long askedBy,
        @Nullable String problem,
        Map<String, String> problemArguments) {

    /// Where a job stands.
    public enum State {
        WAITING,
        RUNNING,
        CANCELLING,
        CANCELLED,
        DONE,
        FAILED;

        public boolean isOver() {
            return this == CANCELLED || this == DONE || this == FAILED;
        }
    }

    public JobView {
        parameters = Map.copyOf(parameters);
        problemArguments = Map.copyOf(problemArguments);
    }

    /// What went wrong, or what the job waits for, as a sentence; empty while all is well.
    public String sayProblem(Words words) {
        return problem == null
                ? ""
                : words.sayOr(words.say("problem.job-broke", problem), "problem." + problem, arguments());
    }

    /// What a person can do about it; empty where nothing is to be done.
    public String sayAdvice(Words words) {
        return problem == null ? "" : words.sayOr("", "problem." + problem + ".advice", arguments());
    }

    private Object[] arguments() {
        return problemArguments.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toArray();
    }
}
