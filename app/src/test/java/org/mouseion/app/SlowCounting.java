package org.mouseion.app;

import java.util.Map;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.mouseion.app.platform.JobRun.Progress;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Work slow enough to be killed in the middle: writes one number a batch. Only where its profile is asked for.
@Component
@Profile(SlowCounting.PROFILE)
class SlowCounting implements JobKind {

    static final String PROFILE = "slow-counting";
    static final String NAME = "test.slow-counting";

    private final JdbcClient jdbc;

    SlowCounting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) throws InterruptedException {
        int last = Integer.parseInt(run.parameters().get("last"));
        for (int n = Integer.parseInt(run.checkpoint().getOrDefault("next", "1")); n <= last; n++) {
            int number = n;
            run.commit(
                    new Progress(n, last, Map.of()),
                    Map.of("next", Integer.toString(n + 1)),
                    () -> jdbc.sql("INSERT INTO public.counted VALUES (" + number + ")")
                            .update());
            Thread.sleep(40);
        }
    }
}
