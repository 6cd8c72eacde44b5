package org.mouseion.app.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir(cleanup = CleanupMode.ALWAYS)
    private Path folder;

    private EmbeddedPostgres postgres;

    @BeforeEach
    void open() throws Exception {
        postgres = EmbeddedPostgres.open(folder, "house", true);
    }

    @AfterEach
    void close() throws Exception {
        postgres.close();
    }

    @Test
    void what_is_committed_is_on_the_disk() throws Exception {
        assertThat(show("fsync")).isEqualTo("on");
        assertThat(show("synchronous_commit")).isEqualTo("on");
        assertThat(show("full_page_writes")).isEqualTo("on");
    }

    @Test
    void only_this_machine_may_knock_and_only_with_the_password() throws Exception {
        assertThat(show("listen_addresses")).isEqualTo("127.0.0.1");
        DatabaseAddress guessed = new DatabaseAddress(postgres.address().url(), Cluster.USER, "guessed");
        assertThat(catchState(guessed)).isEqualTo("28P01");
        assertThat(Files.getPosixFilePermissions(folder.resolve("address.properties")))
                .hasSize(2);
    }

    @Test
    void the_second_to_arrive_adopts_the_postmaster_and_the_last_to_leave_stops_it() throws Exception {
        EmbeddedPostgres second = EmbeddedPostgres.open(folder, "house", true);
        assertThat(second.address()).isEqualTo(postgres.address());
        try (Connection connection = second.address().connect()) {
            assertThat(connection.isValid(5)).isTrue();
        }
        ProcessHandle postmaster =
                new Cluster(folder, ClusterSettings.DEFAULT).findPostmaster().orElseThrow();
        second.close();
        assertThat(postmaster.isAlive()).isTrue();
        postgres.close();
        assertThat(new Cluster(folder, ClusterSettings.DEFAULT).findPostmaster())
                .isEmpty();
        postgres = EmbeddedPostgres.open(folder, "house", true);
        assertThat(postgres.address().url()).isEqualTo(second.address().url());
    }

    @Test
    void a_stale_process_number_does_not_hinder_the_start() throws Exception {
        postgres.close();
        Files.writeString(
                folder.resolve("cluster").resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + folder.resolve("cluster") + "\n");
        postgres = EmbeddedPostgres.open(folder, "house", true);
        assertThat(show("fsync")).isEqualTo("on");
    }

    @Test
    void one_that_died_is_started_again_at_the_same_address_with_what_was_committed() throws Exception {
        try (Connection connection = postgres.address().connect()) {
            connection.createStatement().execute("CREATE TABLE kept AS SELECT 1 AS n");
        }
        assertThat(postgres.revive()).isFalse();
        ProcessHandle postmaster =
                new Cluster(folder, ClusterSettings.DEFAULT).findPostmaster().orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().get(30, TimeUnit.SECONDS);

        postgres.guarded();

        await(() -> catchState(postgres.address()).equals("let in"));
        try (Connection connection = postgres.address().connect();
                ResultSet row = connection.createStatement().executeQuery("SELECT n FROM kept")) {
            assertThat(row.next()).isTrue();
        }
    }

    private static void await(BooleanSupplier state) throws InterruptedException {
        for (int tries = 0; tries < 600 && !state.getAsBoolean(); tries++) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        assertThat(state.getAsBoolean()).as("after two minutes").isTrue();
    }

    private String show(String setting) throws SQLException {
        try (Connection connection = postgres.address().connect();
                ResultSet row = connection.createStatement().executeQuery("SHOW " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String catchState(DatabaseAddress address) {
        try (Connection connection = address.connect()) {
            return "let in";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }
}
