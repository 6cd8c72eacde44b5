package org.mouseion.app.platform.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mouseion.app.platform.Check.Result;
import org.mouseion.app.platform.Disks.Disk;

class SurroundingsTest {

    @Test
    void the_doctor_warns_before_the_disk_is_full_and_says_which_disk() {
        assertThat(look(20_000)).isInstanceOf(Result.Good.class);
        assertThat(look(3_000))
                .isInstanceOfSatisfying(
                        Result.Attention.class,
                        little -> assertThat(little.arguments()).contains("/srv/house"));
        assertThat(look(400))
                .isInstanceOf(Result.Wrong.class)
                .extracting(Result::key)
                .isEqualTo("doctor.disk.little");
        assertThat(look(100)).isInstanceOfSatisfying(Result.Wrong.class, full -> {
            assertThat(full.key()).isEqualTo("disk.full");
            assertThat(full.advice()).isEqualTo("disk.full.advice");
            assertThat(full.arguments()).containsExactly("/srv/house", "100", "256");
        });
    }

    private static Result look(long freeMegabytes) {
        return Surroundings.disk(new Disk(Path.of("/srv/house"), freeMegabytes << 20, 256L << 20, true));
    }
}
