package org.mouseion.app.collection.media.pyramid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.platform.Disks;

class DerivativesTest {

    private static final byte[] PIECE = new byte[1000];

    @TempDir
    Path folder;

    @Test
    void what_was_kept_is_found_also_after_a_restart() {
        Derivatives cache = new Derivatives(folder, 1_000_000, Disks.UNSEEN);
        cache.keep(name(1), PIECE);

        assertThat(cache.find(name(1)))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(PIECE));
        assertThat(cache.find(name(2))).isEmpty();
        Derivatives again = new Derivatives(folder, 1_000_000, Disks.UNSEEN);
        assertThat(again.find(name(1))).isPresent();
        assertThat(again.bytes()).isEqualTo(1000);
    }

    @Test
    void it_never_grows_over_its_bound_and_what_was_asked_for_lately_stays() {
        Derivatives cache = new Derivatives(folder, 100_000, Disks.UNSEEN);
        for (int i = 0; i < 500; i++) {
            cache.keep(name(i), PIECE);
            cache.find(name(0));
            assertThat(cache.bytes()).isLessThanOrEqualTo(100_000);
        }
        assertThat(cache.find(name(0))).as("asked for again and again").isPresent();
        assertThat(cache.find(name(1))).as("asked for by nobody").isEmpty();
        assertThat(cache.find(name(499))).isPresent();
    }

    @Test
    void a_piece_that_would_push_too_much_out_is_not_kept() {
        Derivatives cache = new Derivatives(folder, 50_000, Disks.UNSEEN);
        cache.keep(name(1), PIECE);
        assertThat(cache.find(name(1))).isEmpty();
    }

    @Test
    void on_a_full_disk_nothing_is_kept_and_nothing_fails() throws Exception {
        Disks full = () -> List.of(new Disks.Disk(folder, 10, 100, false));
        Derivatives cache = new Derivatives(folder, 1_000_000, full);
        cache.keep(name(1), PIECE);
        assertThat(cache.find(name(1))).isEmpty();

        Path notAFolder = folder.resolve("file");
        Files.writeString(notAFolder, "");
        Derivatives unwritable = new Derivatives(notAFolder.resolve("below"), 1_000_000, Disks.UNSEEN);
        unwritable.keep(name(1), PIECE);
        assertThat(unwritable.find(name(1))).isEmpty();
    }

    @Test
    void a_file_that_somebody_deleted_is_forgotten() throws Exception {
        Derivatives cache = new Derivatives(folder, 1_000_000, Disks.UNSEEN);
        cache.keep(name(1), PIECE);
        org.springframework.util.FileSystemUtils.deleteRecursively(folder);
        assertThat(cache.find(name(1))).isEmpty();
        assertThat(cache.bytes()).isZero();
    }

    private static String name(int number) {
        return String.format("%064x", number * 7919L);
    }
}
