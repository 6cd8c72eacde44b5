package org.mouseion.app.platform.disks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.Disks.Disk;

class FolderDisksTest {

    @TempDir
    private Path root;

    @Test
    void a_disk_that_holds_several_folders_is_looked_at_once() throws Exception {
        Files.createDirectory(root.resolve("index"));
        Files.createDirectory(root.resolve("postgresql"));
        assertThat(new FolderDisks(new DataFolder(root), 1, true).list())
                .singleElement()
                .satisfies(disk -> {
                    assertThat(disk.folder()).isEqualTo(root);
                    assertThat(disk.free()).isPositive();
                    assertThat(disk.database()).isTrue();
                    assertThat(disk.isFull()).isFalse();
                });
    }

    @Test
    void the_database_of_the_institution_is_on_none_of_our_disks() {
        assertThat(new FolderDisks(new DataFolder(root), 1, false).list()).noneMatch(Disk::database);
    }

    @Test
    void a_house_that_is_not_there_yet_is_looked_at_where_it_will_be() {
        Path later = root.resolve("one").resolve("two");
        assertThat(FolderDisks.of(new DataFolder(later)).list())
                .singleElement()
                .satisfies(disk -> assertThat(disk.folder()).isEqualTo(later));
        assertThat(later).doesNotExist();
    }

    @Test
    void a_disk_is_full_below_what_must_stay_free() {
        assertThat(new FolderDisks(new DataFolder(root), Long.MAX_VALUE, true).findFull())
                .isPresent();
        assertThat(new FolderDisks(new DataFolder(root), 1, true).findFull()).isEmpty();
    }
}
