package org.mouseion.formats.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// docs/methods/reading-files.md names every code and every limit, and no code that does not exist.
class ReadingFilesDocTest {

    private static String chapter() throws IOException {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path chapter = folder.resolve("docs/methods/reading-files.md");
            if (Files.exists(chapter)) {
                return Files.readString(chapter);
            }
        }
        throw new AssertionError(
                "docs/methods/reading-files.md is not above " + Path.of("").toAbsolutePath());
    }

    @Test
    void every_code_is_explained_and_none_is_invented() throws IOException {
        String chapter = chapter();
        String tables = chapter.substring(chapter.indexOf("## When it goes wrong"), chapter.indexOf("**A quotation"));
        TreeSet<String> explained = new TreeSet<>();
        for (String row : tables.lines().filter(line -> line.startsWith("| `")).toList()) {
            Pattern.compile("`([a-z-]+)`")
                    .matcher(row.split("\\|")[1])
                    .results()
                    .forEach(code -> explained.add(code.group(1)));
        }
        TreeSet<String> codes = new TreeSet<>();
        Arrays.stream(ReadFault.values()).map(ReadFault::code).forEach(codes::add);
        assertThat(explained).isEqualTo(codes);
    }

    @Test
    void every_limit_is_explained() throws IOException {
        String chapter = chapter();
        for (RecordComponent limit : ReadLimits.class.getRecordComponents()) {
            assertThat(chapter).contains("`" + limit.getName() + "`");
        }
    }
}
