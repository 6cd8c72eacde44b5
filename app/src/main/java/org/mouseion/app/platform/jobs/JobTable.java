package org.mouseion.app.platform.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobRun.Progress;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.JobView.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of `platform.job` as people and pages see them; [JobQueue] is the same table as the nodes see it.
@Component
class JobTable {

    private final JdbcClient jdbc;

    JobTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    JobId add(String kind, Map<String, String> parameters, long askedBy) {
        return new JobId(jdbc.sql("""
                        INSERT INTO platform.job (kind, parameters, asked_by)
                        VALUES (:kind, CAST(:parameters AS jsonb), :askedBy) RETURNING id
                        """)
                .param("kind", kind)
                .param("parameters", JsonMaps.write(parameters))
                .param("askedBy", askedBy)
                .query(Long.class)
                .single());
    }

    Optional<JobView> find(JobId id) {
        return jdbc.sql("SELECT * FROM platform.job WHERE id = :id")
                .param("id", id.value())
                .query((row, n) -> view(row))
                .optional();
    }

    List<JobView> listRecent(int limit) {
        return jdbc.sql("SELECT * FROM platform.job ORDER BY id DESC LIMIT :limit")
                .param("limit", limit)
                .query((row, n) -> view(row))
                .list();
    }

    void cancel(JobId id) {
        jdbc.sql("""
                        UPDATE platform.job
                        SET state = CASE state WHEN 'WAITING' THEN 'CANCELLED' ELSE 'CANCELLING' END,
                            ended = CASE state WHEN 'WAITING' THEN clock_timestamp() END
                        WHERE id = :id AND state IN ('WAITING', 'RUNNING')
                        """).param("id", id.value()).update();
    }

    void retry(JobId id) {
        jdbc.sql("""
                        UPDATE platform.job
                        SET state = 'WAITING', ended = NULL, problem = NULL, problem_arguments = '{}',
                            not_before = clock_timestamp()
                        WHERE id = :id AND state IN ('FAILED', 'CANCELLED')
                        """).param("id", id.value()).update();
    }

    /// What a job waits for while it runs or is queued again; null when it waits no more.
    void note(Claim claim, @Nullable String problem, Map<String, String> arguments) {
        jdbc.sql("""
                        UPDATE platform.job SET problem = :problem, problem_arguments = CAST(:arguments AS jsonb)
                        WHERE id = :id AND attempt = :attempt
                        """)
                .param("id", claim.id().value())
                .param("attempt", claim.attempt())
                .param("problem", problem)
                .param("arguments", JsonMaps.write(arguments))
                .update();
    }

    void end(Claim claim, State state, @Nullable String problem, Map<String, String> arguments) {
        jdbc.sql("""
                        UPDATE platform.job
                        SET state = :state, ended = clock_timestamp(), lease_until = NULL, node = NULL,
                            problem = :problem, problem_arguments = CAST(:arguments AS jsonb)
                        WHERE id = :id AND attempt = :attempt
                        """)
                .param("id", claim.id().value())
                .param("attempt", claim.attempt())
                .param("state", state.name())
                .param("problem", problem)
                .param("arguments", JsonMaps.write(arguments))
                .update();
    }

    /// Back into the queue, not before `pause` has passed; a person's wish to stop is kept.
    void putBack(Claim claim, Duration pause, @Nullable String problem, Map<String, String> arguments) {
        jdbc.sql("""
                        UPDATE platform.job
                        SET state = CASE state WHEN 'CANCELLING' THEN 'CANCELLED' ELSE 'WAITING' END,
                            ended = CASE state WHEN 'CANCELLING' THEN clock_timestamp() END,
                            not_before = clock_timestamp() + make_interval(secs => :pause),
                            lease_until = NULL, node = NULL, problem = :problem,
                            problem_arguments = CAST(:arguments AS jsonb)
                        WHERE id = :id AND attempt = :attempt AND state IN ('RUNNING', 'CANCELLING')
                        """)
                .param("id", claim.id().value())
                .param("attempt", claim.attempt())
                .param("pause", pause.toMillis() / 1000.0)
                .param("problem", problem)
                .param("arguments", JsonMaps.write(arguments))
                .update();
    }

    private static JobView view(ResultSet row) throws SQLException {
        return new JobView(
                new JobId(row.getLong("id")),
                row.getString("kind"),
                JsonMaps.texts(row.getString("parameters")),
                State.valueOf(row.getString("state")),
                new Progress(row.getLong("done"), row.getLong("total"), JsonMaps.numbers(row.getString("counts"))),
                instant(row, "asked"),
                findInstant(row, "started"),
                findInstant(row, "ended"),
                row.getLong("asked_by"),
                row.getString("problem"),
                JsonMaps.texts(row.getString("problem_arguments")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant findInstant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
