package org.mouseion.app.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.platform.JobEvents;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.JobView.State;
import org.mouseion.app.platform.Jobs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// A job while what the house stands on fails: its disk, its database, the line between them.
@AreaTest(scan = "platform.jobs", classes = JobScript.Kinds.class)
class JobOutagesAreaTest {

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobEvents events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JobScript script;

    @BeforeEach
    void empty() {
        script.empty();
    }

    @Test
    void while_the_disk_is_full_the_job_says_so_and_goes_on_when_it_can() throws Exception {
        Set<String> heard = ConcurrentHashMap.newKeySet();
        int[] tries = {0};
        script.write(
                "full",
                run -> script.countTo(run, 2, n -> {
                    if (n == 2 && tries[0]++ < 2) {
                        throw new UncategorizedSQLException(
                                "batch", "INSERT", new SQLException("could not extend file", "53100"));
                    }
                }));
        JobView over;
        try (var listening =
                events.subscribe(job -> jobs.find(job).map(JobView::problem).ifPresent(heard::add))) {
            over = script.follow(jobs.ask("test.scripted", Map.of("script", "full")), () -> {});
        }
        assertThat(over.state()).isEqualTo(State.DONE);
        assertThat(over.problem()).isNull();
        assertThat(heard).contains("job-waits-disk-full");
        assertThat(tries[0]).isEqualTo(3);
        assertThat(script.counted()).containsExactly(1, 2);
    }

    @Test
    void the_database_may_cut_every_connection_in_the_middle_of_a_batch() throws Exception {
        boolean[] cut = {false};
        JobView over = script.runToEnd(
                "cut",
                run -> script.countTo(run, 4, n -> {
                    if (n == 3 && !cut[0]) {
                        cut[0] = true;
                        jdbc.sql("""
                                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                                WHERE datname = current_database()
                                """).query((row, i) -> true).list();
                    }
                }));
        assertThat(over.state()).isEqualTo(State.DONE);
        assertThat(script.counted()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void a_batch_whose_commit_went_through_unheard_is_not_done_twice() throws Exception {
        boolean[] unheard = {false};
        JobView over = script.runToEnd(
                "unheard",
                run -> script.countTo(run, 3, n -> {
                    if (n == 2 && !unheard[0]) {
                        unheard[0] = true;
                        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                            @Override
                            public void afterCommit() {
                                throw new TransactionSystemException(
                                        "JDBC commit failed", new SQLException("eof", "08006"));
                            }
                        });
                    }
                }));
        assertThat(over.state()).isEqualTo(State.DONE);
        assertThat(script.counted()).containsExactly(1, 2, 3);
    }
}
