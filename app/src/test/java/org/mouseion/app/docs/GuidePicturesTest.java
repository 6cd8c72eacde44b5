package org.mouseion.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// The pictures of the guide: taken by a browser test when asked, shown in the documents always.
class GuidePicturesTest {

    private static final long HEAVIEST = 300_000;
    private static final int WIDTH = 1280;
    private static final Pattern SHOWN = Pattern.compile("!\\[([^\\]]+)]\\(([^)]+\\.png)\\)");

    @Test
    void every_picture_that_is_shown_is_there_and_every_one_there_is_shown() throws IOException {
        Set<Path> shown = new TreeSet<>();
        Set<Path> documents = new TreeSet<>(Project.files("docs/guide", ".md"));
        documents.add(Project.root().resolve("README.md"));
        for (Path document : documents) {
            SHOWN.matcher(Files.readString(document))
                    .results()
                    .forEach(picture ->
                            shown.add(document.resolveSibling(picture.group(2)).normalize()));
        }
        assertThat(shown)
                .hasSizeGreaterThan(6)
                .containsExactlyInAnyOrderElementsOf(Project.files("docs/guide/pictures", ".png"));
    }

    @Test
    void every_picture_is_as_wide_as_a_desk_and_light_enough_to_load() throws IOException {
        for (Path file : Project.files("docs/guide/pictures", ".png")) {
            BufferedImage picture = ImageIO.read(file.toFile());
            assertThat(picture.getWidth()).as(file.getFileName().toString()).isEqualTo(WIDTH);
            assertThat(Files.size(file)).as(file.getFileName().toString()).isLessThan(HEAVIEST);
        }
    }
}
