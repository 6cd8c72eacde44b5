package org.mouseion.app.knowledge.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.Mouseion;
import org.mouseion.app.platform.Command;
import org.mouseion.app.platform.console.Program;

/// `./mouseion knowledge import`, from its arguments to what the house knows afterwards.
class KnowledgeCommandFlowTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String language, String... arguments) {
        out.reset();
        err.reset();
        List<String> all =
                new ArrayList<>(List.of("--data", folder.resolve("house").toString()));
        all.addAll(List.of(arguments));
        return new Program(Mouseion.class, Map.of("LANG", language), stream(out), stream(err))
                .run(all.toArray(String[]::new));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_folder_is_rehearsed_taken_in_and_taken_in_again_as_the_same_sources() throws IOException {
        Path texts = Files.createDirectories(folder.resolve("texts"));
        Files.writeString(
                texts.resolve("lift.md"), "---\nlanguage: en\ntitle: The lift\n---\nThe lift is behind the shop.");
        Files.writeString(texts.resolve("puits.md"), "---\nlanguage: fr\n---\nLe puits est profond et très ancien.");

        assertThat(run("en", "knowledge", "import", texts.toString(), "--dry-run"))
                .isEqualTo(Command.DONE);
        assertThat(said()).contains("lift.md", "The lift", "puits.md");

        assertThat(run("fr", "--format", "json", "knowledge", "import", texts.toString(), "--publish"))
                .isEqualTo(Command.DONE);
        String first = out.toString(StandardCharsets.UTF_8);
        assertThat(first).containsPattern("\"source\"\\s*:\\s*[1-9]").contains("\"puits.md\"");

        Files.writeString(
                texts.resolve("well.md"), "---\nlanguage: en\naccount: nobody@museum.example\n---\nThe well is deep.");
        assertThat(run("en", "--format", "json", "knowledge", "import", texts.toString(), "--publish"))
                .isEqualTo(Command.NEEDS_A_PERSON);
        String second = out.toString(StandardCharsets.UTF_8);
        assertThat(numbers(second)).startsWith(numbers(first).toArray(String[]::new));
        assertThat(said()).contains("knowledge-folder-account");

        assertThat(run("nl", "knowledge", "import", folder.resolve("none").toString()))
                .isEqualTo(Command.FAILED);
        assertThat(said()).contains("none");
        assertThat(run("es", "knowledge")).isEqualTo(Command.ASKED_WRONGLY);
    }

    /// The numbers of the sources that were read, in order.
    private static List<String> numbers(String report) {
        return java.util.regex.Pattern.compile("\"source\"\\s*:\\s*([1-9]\\d*)")
                .matcher(report)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
