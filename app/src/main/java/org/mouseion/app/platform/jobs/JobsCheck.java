package org.mouseion.app.platform.jobs;

import org.mouseion.app.platform.Check;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many jobs run, wait, and have failed in the last week.
@Component
class JobsCheck implements Check {

    private final JdbcClient jdbc;

    JobsCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "jobs";
    }

    @Override
    public Result run() {
        return jdbc.sql("""
                SELECT count(*) FILTER (WHERE state IN ('RUNNING', 'CANCELLING')) AS running,
                       count(*) FILTER (WHERE state = 'WAITING') AS waiting,
                       count(*) FILTER (WHERE state = 'FAILED' AND ended > clock_timestamp() - interval '7 days') AS failed,
                       coalesce(max(id) FILTER (WHERE state = 'FAILED'), 0) AS latest
                FROM platform.job
                """)
                .query((row, n) -> row.getLong("failed") > 0
                        ? Result.attention("doctor.jobs.failed", row.getLong("failed"), row.getString("latest"))
                        : Result.good("doctor.jobs", row.getLong("running"), row.getLong("waiting")))
                .single();
    }
}
