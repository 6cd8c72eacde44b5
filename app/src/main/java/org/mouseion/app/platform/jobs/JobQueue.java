package org.mouseion.app.platform.jobs;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun.Progress;
import org.mouseion.app.platform.JobView.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The table of jobs as the nodes use it: claim, renew, save, give up.
@Component
class JobQueue {

    /// Three missed renewals and another node takes over: long enough for a pause of the collector, short enough that
    /// nobody thinks the import is stuck.
    static final Duration LEASE = Duration.ofSeconds(15);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    JobQueue(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /// Kinds out of `known` for which something waits or was left by a dead node.
    List<String> listClaimable(Collection<String> known) {
        if (known.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT DISTINCT kind FROM platform.job
                        WHERE kind IN (:known)
                          AND (state = 'WAITING' AND not_before <= clock_timestamp()
                               OR state IN ('RUNNING', 'CANCELLING') AND lease_until < clock_timestamp())
                        """)
                .param("known", known)
                .query((row, n) -> row.getString("kind"))
                .list();
    }

    /// Takes the oldest job of a kind, unless as many as may already run. Two nodes asking for the same kind do so one
    /// after the other, so that the count holds for the whole house.
    Optional<Claim> claim(JobKind kind, String node) {
        return Optional.ofNullable(transaction.execute(status -> {
            jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('mouseion.job'), hashtext(:kind))")
                    .param("kind", kind.name())
                    .query((row, n) -> true)
                    .single();
            jdbc.sql("""
                            UPDATE platform.job SET state = 'CANCELLED', ended = clock_timestamp(), node = NULL
                            WHERE kind = :kind AND state = 'CANCELLING' AND lease_until < clock_timestamp()
                            """).param("kind", kind.name()).update();
            return jdbc.sql("""
                    UPDATE platform.job
                    SET state = 'RUNNING', node = :node, attempt = attempt + 1, problem = NULL,
                        lease_until = clock_timestamp() + make_interval(secs => :lease),
                        started = coalesce(started, clock_timestamp())
                    WHERE id = (
                        SELECT id FROM platform.job
                        WHERE kind = :kind
                          AND (state = 'WAITING' AND not_before <= clock_timestamp()
                               OR state = 'RUNNING' AND lease_until < clock_timestamp())
                          AND :atOnce > (
                              SELECT count(*) FROM platform.job
                              WHERE kind = :kind AND state IN ('RUNNING', 'CANCELLING')
                                AND lease_until >= clock_timestamp())
                        ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
                    RETURNING id, kind, attempt, commits, parameters, checkpoint
                    """)
                    .param("node", node)
                    .param("lease", LEASE.toSeconds())
                    .param("kind", kind.name())
                    .param("atOnce", kind.atOnce())
                    .query((row, n) -> new Claim(
                            new JobId(row.getLong("id")),
                            row.getString("kind"),
                            row.getLong("attempt"),
                            row.getLong("commits"),
                            JsonMaps.texts(row.getString("parameters")),
                            JsonMaps.texts(row.getString("checkpoint"))))
                    .optional()
                    .orElse(null);
        }));
    }

    /// Says that the node still lives.
    void renew(String node) {
        jdbc.sql("""
                        UPDATE platform.job SET lease_until = clock_timestamp() + make_interval(secs => :lease)
                        WHERE node = :node AND state IN ('RUNNING', 'CANCELLING')
                        """).param("node", node).param("lease", LEASE.toSeconds()).update();
    }

    /// Frees what an earlier life of this node left behind. Only the holder of the data folder's key knows that the
    /// earlier life is over.
    int release(String node) {
        return jdbc.sql("""
                        UPDATE platform.job SET lease_until = clock_timestamp() - interval '1 second'
                        WHERE node = :node AND state IN ('RUNNING', 'CANCELLING')
                        """).param("node", node).update();
    }

    /// Saves progress and checkpoint in the transaction of the batch; says where the job stands, or nothing where
    /// another node has taken it.
    ///
    /// @param commits how many batches were committed before this one
    Optional<State> save(Claim claim, long commits, Progress progress, Map<String, String> checkpoint) {
        return jdbc.sql("""
                UPDATE platform.job
                SET done = :done, total = :total, counts = CAST(:counts AS jsonb), problem = NULL,
                    checkpoint = CAST(:checkpoint AS jsonb), commits = commits + 1,
                    lease_until = clock_timestamp() + make_interval(secs => :lease)
                WHERE id = :id AND attempt = :attempt AND commits = :commits AND state IN ('RUNNING', 'CANCELLING')
                RETURNING state
                """)
                .param("commits", commits)
                .param("id", claim.id().value())
                .param("attempt", claim.attempt())
                .param("done", progress.done())
                .param("total", progress.total())
                .param("counts", JsonMaps.write(progress.counts()))
                .param("checkpoint", JsonMaps.write(checkpoint))
                .param("lease", LEASE.toSeconds())
                .query(String.class)
                .optional()
                .map(State::valueOf);
    }

    /// Whether a person asked a job of ours to stop.
    boolean isToStop(Claim claim) {
        return jdbc.sql("SELECT state = 'CANCELLING' FROM platform.job WHERE id = :id AND attempt = :attempt")
                .param("id", claim.id().value())
                .param("attempt", claim.attempt())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /// Where the job stands if the batch after `commits` was committed after all, though its connection was lost before
    /// the answer came.
    Optional<State> findSaved(Claim claim, long commits) {
        return jdbc.sql("SELECT state FROM platform.job WHERE id = :id AND attempt = :attempt AND commits > :commits")
                .param("id", claim.id().value())
                .param("attempt", claim.attempt())
                .param("commits", commits)
                .query(String.class)
                .optional()
                .map(State::valueOf);
    }
}
