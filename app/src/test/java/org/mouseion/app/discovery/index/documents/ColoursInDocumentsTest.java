package org.mouseion.app.discovery.index.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouseion.app.discovery.catalogue.WorkSketch.work;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.discovery.catalogue.IndexedMuseum;
import org.mouseion.app.discovery.index.ColourRungs;
import org.mouseion.app.discovery.index.ValueField;

/// What the colours of a picture become in the index.
class ColoursInDocumentsTest {

    @Test
    void a_colour_stands_on_a_rung_for_each_fortieth_of_the_picture(@TempDir Path folder) throws Exception {
        try (IndexedMuseum museum = new IndexedMuseum(folder)) {
            museum.looks.hang(1, 0x1F4FBF, 0x1F8A3B, 0.25);
            IndexedWork document =
                    museum.documents.make(List.of(work(1, "Sea").draw())).getFirst();

            assertThat(document.values(ValueField.FACET_COLOUR)).contains("blue", "green");
            assertThat(document.values(ValueField.COLOUR_SHARE))
                    .contains("blue-1", "blue-9", "green-1", "green-29")
                    .doesNotContain("blue-12", "green-33");
            long rungs = document.values(ValueField.COLOUR_SHARE).stream()
                    .filter(rung -> rung.startsWith("blue-") || rung.startsWith("green-"))
                    .count();
            assertThat(rungs).as("all of the picture").isBetween(38L, 42L);
        }
    }

    @Test
    void a_work_whose_picture_nobody_measured_has_none(@TempDir Path folder) throws Exception {
        try (IndexedMuseum museum = new IndexedMuseum(folder)) {
            IndexedWork document =
                    museum.documents.make(List.of(work(1, "Sea").draw())).getFirst();
            assertThat(document.values(ValueField.FACET_COLOUR)).isEmpty();
            assertThat(document.values(ValueField.COLOUR_SHARE)).isEmpty();
        }
    }

    @Test
    void every_share_has_at_least_the_first_rung_and_none_too_many() {
        assertThat(ColourRungs.of("red", 0.001)).containsExactly("red-1");
        assertThat(ColourRungs.of("red", 0.1)).hasSize(4).endsWith("red-4");
        assertThat(ColourRungs.of("red", 7)).hasSize(ColourRungs.ALL);
    }
}
