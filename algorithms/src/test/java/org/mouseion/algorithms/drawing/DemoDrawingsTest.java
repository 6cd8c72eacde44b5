package org.mouseion.algorithms.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mouseion.algorithms.drawing.ink.Palette;
import org.mouseion.algorithms.drawing.ink.Size;

/// The table of the demonstration museum's drawings names works that are there and drawings that can be made.
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoDrawingsTest {

    private static final Path DEMO = Path.of("../demo");
    private static final List<String> COLUMNS = List.of(
            "work", "family", "seed", "hints", "palette", "width", "height", "alt-fr", "alt-en", "alt-nl", "alt-es");

    @Test
    void the_table_has_its_columns() throws IOException {
        assertThat(Files.readAllLines(DEMO.resolve("drawings.tsv")).getFirst().split("\t"))
                .containsExactlyElementsOf(COLUMNS);
    }

    @Test
    void every_line_can_be_drawn() throws IOException {
        for (String[] row : rows()) {
            assertThat(drawn(row).bytes()).as(row[0]).isBetween(10_000, Drawing.MOST_BYTES);
        }
    }

    @Test
    void every_line_is_of_a_work_of_the_museum_and_of_no_other_line() throws IOException {
        String works = Files.readString(DEMO.resolve("works.ndjson"));
        Set<String> seen = new HashSet<>();
        for (String[] row : rows()) {
            assertThat(works).contains("\"id\":\"" + row[0] + "\"");
            assertThat(seen.add(row[0])).as(row[0] + " twice").isTrue();
        }
    }

    @Test
    void every_drawing_is_told_in_four_languages() throws IOException {
        for (String[] row : rows()) {
            assertThat(row).as(row[0]).hasSize(COLUMNS.size());
            assertThat(List.of(row).subList(7, 11))
                    .allSatisfy(alt -> assertThat(alt).hasSizeBetween(40, 260).endsWith("."));
            assertThat(row[7]).doesNotContain(" ;").doesNotContain(" :");
        }
    }

    private static List<String[]> rows() throws IOException {
        List<String> lines = Files.readAllLines(DEMO.resolve("drawings.tsv"));
        return lines.subList(1, lines.size()).stream()
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static Drawing drawn(String[] row) {
        return Drawing.of(
                Family.valueOf(row[1]),
                Long.parseLong(row[2]),
                List.of(row[3].split("\\|")),
                Palette.named(row[4]),
                new Size(Integer.parseInt(row[5]), Integer.parseInt(row[6])));
    }
}
