package org.mouseion.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
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
