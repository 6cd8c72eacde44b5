package org.mouseion.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {

    @ParameterizedTest
    @CsvSource({
        "53100, DISK_FULL",
        "53300, DATABASE_AWAY",
        "08006, DATABASE_AWAY",
        "57P01, DATABASE_AWAY",
        "58030, DATABASE_AWAY",
        "40001, CONFLICT",
        "40P01, CONFLICT"
    })
    void trouble_under_the_database_is_told_by_its_state(String state, Outage outage) {
        assertThat(Outage.find(new IllegalStateException(new SQLException("whatever it says", state))))
                .contains(outage);
    }

    @Test
    void a_database_that_went_away_from_a_full_disk_of_ours_is_a_full_disk() {
        SQLException away = new SQLException("eof", "08006");
        Disks.Disk little = new Disks.Disk(Path.of("/house"), 3L << 20, 256L << 20, true);
        Hindrance told = Hindrance.find(away, () -> List.of(little)).orElseThrow();
        assertThat(told.code()).isEqualTo("job-waits-disk-full-here");
        assertThat(told.argumentsByPlace()).isEqualTo(Map.of("0", "/house", "1", "3", "2", "256"));
    }

    @Test
    void a_database_of_the_institution_that_went_away_is_not_told_by_our_disk() {
        SQLException away = new SQLException("eof", "08006");
        Disks.Disk ours = new Disks.Disk(Path.of("/house"), 3L << 20, 256L << 20, false);
        assertThat(Hindrance.find(away, () -> List.of(ours)).orElseThrow().code())
                .isEqualTo("job-waits-database-away");
        assertThat(Hindrance.find(new SQLException("no room", "53100"), Disks.UNSEEN)
                        .orElseThrow()
                        .code())
                .isEqualTo("job-waits-disk-full");
    }

    @Test
    void a_file_that_finds_no_room_is_a_full_disk() {
        assertThat(Outage.find(new UncheckedIOException(new IOException("x: No space left on device"))))
                .contains(Outage.DISK_FULL);
    }

    @ParameterizedTest
    @CsvSource({"23505", "42P01", "22001"})
    void a_statement_that_is_wrong_is_a_fault_and_no_outage(String state) {
        assertThat(Outage.find(new SQLException("duplicate key", state))).isEmpty();
        assertThat(Outage.find(new IOException("Is a directory"))).isEmpty();
    }
}
