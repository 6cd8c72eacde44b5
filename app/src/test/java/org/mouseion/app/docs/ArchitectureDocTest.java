package org.mouseion.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mouseion.app.Mouseion;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// Rewrites the tables of ARCHITECTURE.md from the code, and fails if they were not true.
class ArchitectureDocTest {

    private static final List<String> ORDER = List.of(
            "platform",
            "governance",
            "ai",
            "collection",
            "knowledge",
            "discovery",
            "visit",
            "research",
            "studio",
            "audience");

    @Test
    void the_table_of_areas_is_what_the_code_says() throws IOException {
        keep("areas", areas());
    }

    @Test
    void the_table_of_modules_is_what_the_build_says() throws IOException {
        keep("modules", modules());
    }

    /// Writes the table into the document and fails if it was different: run again, look at the change, commit it.
    private static void keep(String name, String table) throws IOException {
        Path file = Project.root().resolve("ARCHITECTURE.md");
        String text = Files.readString(file);
        String begin = "<!-- " + name + ": written by ArchitectureDocTest -->\n";
        String end = "<!-- end -->";
        int from = text.indexOf(begin);
        assertThat(from).as("the mark of the table '%s'", name).isNotNegative();
        int to = text.indexOf(end, from);
        String now = text.substring(0, from) + begin + table + text.substring(to);
        Files.writeString(file, now);
        assertThat(text).isEqualTo(now);
    }

    private static String areas() throws IOException {
        ApplicationModules modules = ApplicationModules.of(Mouseion.class);
        StringBuilder table =
                new StringBuilder("| area | in a sentence | parts | may use |\n| --- | --- | --- | --- |\n");
        for (String name : ORDER) {
            ApplicationModule module =
                    modules.getModuleByName(name).orElseThrow(() -> new AssertionError("no area " + name));
            table.append("| **")
                    .append(name)
                    .append("** | ")
                    .append(firstSentence(name))
                    .append(" | ")
                    .append(parts(name))
                    .append(" | ")
                    .append(allowed(module))
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String allowed(ApplicationModule module) throws IOException {
        var annotation = java.util.regex.Pattern.compile(
                        "allowedDependencies = \\{([^}]*)\\}", java.util.regex.Pattern.DOTALL)
                .matcher(Files.readString(packageInfo(module.getIdentifier().toString())));
        if (!annotation.find() || annotation.group(1).isBlank()) {
            return "–";
        }
        return Stream.of(annotation.group(1).split(","))
                .map(s -> s.strip().replace("\"", ""))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String firstSentence(String area) throws IOException {
        String first = Files.readString(packageInfo(area)).lines().findFirst().orElse("");
        String sentence = first.replaceFirst("^///\\s*", "");
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static String parts(String area) throws IOException {
        try (Stream<Path> folders = Files.list(packageInfo(area).getParent())) {
            String parts = folders.filter(Files::isDirectory)
                    .map(p -> p.getFileName().toString())
                    .sorted()
                    .collect(Collectors.joining(", "));
            return parts.isEmpty() ? "–" : parts;
        }
    }

    private static Path packageInfo(String area) {
        return Project.root().resolve("app/src/main/java/org/mouseion/app/" + area + "/package-info.java");
    }

    private static String modules() throws IOException {
        StringBuilder table = new StringBuilder("| module | what |\n| --- | --- |\n");
        var names = java.util.regex.Pattern.compile("<module>([^<]+)</module>").matcher(Project.read("pom.xml"));
        while (names.find()) {
            String pom = Project.read(names.group(1) + "/pom.xml");
            var description = java.util.regex.Pattern.compile("<description>([^<]+)</description>")
                    .matcher(pom);
            table.append("| `")
                    .append(names.group(1))
                    .append("` | ")
                    .append(description.find() ? description.group(1).replaceFirst("\\.$", "") : "")
                    .append(" |\n");
        }
        return table.toString();
    }
}
