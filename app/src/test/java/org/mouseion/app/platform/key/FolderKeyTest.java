package org.mouseion.app.platform.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.Keyholder.AtWork;

class FolderKeyTest {

    @TempDir
    private Path root;

    @Test
    void only_one_holds_the_key() throws Exception {
        DataFolder folder = new DataFolder(root);
        assertThat(FolderKey.findHolder(folder)).isEmpty();
        try (FolderKey first = FolderKey.take(folder);
                FolderKey second = FolderKey.take(folder)) {
            assertThat(first.isThisProcess()).isTrue();
            assertThat(second.isThisProcess()).isFalse();
            assertThat(first.findOther()).isEmpty();
            assertThat(second.findOther()).isPresent();
        }
        try (FolderKey third = FolderKey.take(folder)) {
            assertThat(third.isThisProcess()).isTrue();
        }
    }

    @Test
    void looking_at_the_key_takes_it_from_nobody() throws Exception {
        DataFolder folder = new DataFolder(root);
        try (FolderKey held = FolderKey.take(folder);
                FolderKey looking = FolderKey.look(folder)) {
            held.note("http://localhost:8123");
            AtWork expected = new AtWork(ProcessHandle.current().pid(), "http://localhost:8123");
            assertThat(looking.findOther()).contains(expected);
            assertThat(FolderKey.findHolder(folder)).contains(expected);
            assertThat(FolderKey.take(folder).isThisProcess()).isFalse();
        }
        assertThat(FolderKey.findHolder(folder)).isEmpty();
    }
}
