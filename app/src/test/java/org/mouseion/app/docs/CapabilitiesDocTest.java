package org.mouseion.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// docs/capabilities.md says what is true.
class CapabilitiesDocTest {

    private static final Set<String> STATES = Set.of("not yet", "begun", "works");

    record Row(int number, String capability, String state, String part, String page, String test) {}

    @Test
    void there_is_one_row_for_each_of_the_forty_one() throws IOException {
        assertThat(rows().stream().map(Row::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 41).boxed().toList());
    }

    @Test
    void every_state_is_one_of_the_three_and_only_what_is_begun_names_its_place() throws IOException {
        for (Row row : rows()) {
            assertThat(row.state()).as("row %d", row.number()).isIn(STATES);
            boolean begun = !row.state().equals("not yet");
            assertThat(Stream.of(row.part(), row.page(), row.test()).noneMatch(String::isEmpty))
                    .as("row %d names part, page and test", row.number())
                    .isEqualTo(begun);
        }
    }

    @Test
    void the_parts_exist() throws IOException {
        for (Row row : begun()) {
            Path part =
                    Project.root().resolve("app/src/main/java/org/mouseion/app").resolve(row.part());
            assertThat(part).as("part of row %d", row.number()).isDirectory();
        }
    }

    @Test
    void the_pages_are_answered_by_a_controller() throws IOException {
        StringBuilder controllers = new StringBuilder();
        for (Path file : Project.files("app/src/main/java", ".java")) {
            controllers.append(Files.readString(file));
        }
        for (Row row : begun()) {
            assertThat(controllers.indexOf("\"" + row.page() + "\""))
                    .as("page %s of row %d", row.page(), row.number())
                    .isNotNegative();
        }
    }

    @Test
    void the_tests_exist() throws IOException {
        Set<String> names = Stream.of("app", "algorithms", "formats", "engines", "testing")
                .flatMap(module -> {
                    try {
                        return Project.files(module, ".java").stream();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .map(p -> p.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        assertThat(names).containsAll(begun().stream().map(Row::test).toList());
    }

    private static List<Row> begun() throws IOException {
        return rows().stream().filter(r -> !r.state().equals("not yet")).toList();
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Project.read("docs/capabilities.md").lines().toList()) {
            List<String> cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            if (cells.size() == 8 && cells.get(1).matches("\\d+")) {
                rows.add(new Row(
                        Integer.parseInt(cells.get(1)),
                        cells.get(2),
                        cells.get(3),
                        cells.get(4),
                        cells.get(5),
                        cells.get(6)));
            }
        }
        return rows;
    }
}
