package org.mouseion.app.platform.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.key.HeldKey;

class FolderChoiceTest {

    @TempDir
    private Path here;

    @Test
    void what_a_person_names_wins() {
        Map<String, String> environment = Map.of("MOUSEION_HOME", here.toString(), "MOUSEION_DATA", "/srv/one");
        assertThat(FolderChoice.of(Path.of("/srv/two"), environment).folder())
                .isEqualTo(new DataFolder(Path.of("/srv/two")));
        assertThat(FolderChoice.of(null, environment).folder()).isEqualTo(new DataFolder(Path.of("/srv/one")));
        assertThat(FolderChoice.of(null, environment).named()).isTrue();
    }

    @Test
    void otherwise_the_one_house_that_is_open_is_meant() throws Exception {
        Map<String, String> environment = Map.of("MOUSEION_HOME", here.toString());
        assertThat(FolderChoice.of(null, environment).folder()).isEqualTo(FolderChoice.house(here));
        try (HeldKey demo = HeldKey.of(FolderChoice.demo(here))) {
            assertThat(FolderChoice.of(null, environment).folder()).isEqualTo(FolderChoice.demo(here));
            try (HeldKey house = HeldKey.of(FolderChoice.house(here))) {
                assertThat(FolderChoice.of(null, environment).folder()).isEqualTo(FolderChoice.house(here));
            }
        }
    }
}
