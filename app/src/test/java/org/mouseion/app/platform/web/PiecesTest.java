package org.mouseion.app.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Pages use only pieces that exist: a class without a style, an icon without a drawing or an island without a script
/// is
/// a misprint that no compiler sees. The pieces are described in `docs/design/pieces.md`.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PiecesTest {

    private static final Path PAGES = Path.of("src/main/jte");
    private static final Path UI = Path.of("../ui");
    private static final Pattern CLASSES = Pattern.compile("class=\"([^\"]*)\"");
    /// What a template computes inside an attribute, quotes and all.
    private static final Pattern COMPUTED = Pattern.compile("\\$\\{(?:[^{}\"]|\"[^\"]*\")*}");

    /// Classes that are only a handle for htmx, islands or tests.
    private static final Set<String> HANDLES = Set.of("on-desk", "waiting", "answer-why");

    @Test
    void every_class_in_a_page_is_dressed() throws IOException {
        Set<String> dressed = found(UI.resolve("styles"), ".css", Pattern.compile("\\.([a-z][\\w-]*)"));
        assertThat(everyPage(page -> CLASSES.matcher(COMPUTED.matcher(page).replaceAll(" "))
                        .results()
                        .flatMap(classes ->
                                Arrays.stream(classes.group(1).strip().split("\\s+")))
                        .filter(name -> !name.isEmpty() && !HANDLES.contains(name))))
                .isSubsetOf(dressed);
    }

    @Test
    void every_icon_in_a_page_is_drawn() throws IOException {
        Set<String> drawn = found(UI.resolve("icons"), ".svg", Pattern.compile("<symbol id=\"([\\w-]+)\""));
        assertThat(everyPage(page -> Pattern.compile("icons\\.svg#([\\w-]+)")
                        .matcher(page)
                        .results()
                        .map(icon -> icon.group(1))))
                .isSubsetOf(drawn)
                .isNotEmpty();
    }

    @Test
    void every_island_in_a_page_has_its_script() throws IOException {
        Set<String> scripts = found(UI.resolve("src"), "entry.ts", Pattern.compile("'(m-[a-z]+)':"));
        assertThat(everyPage(page ->
                        Pattern.compile("<(m-[a-z]+)").matcher(page).results().map(tag -> tag.group(1))))
                .isSubsetOf(scripts)
                .isNotEmpty();
    }

    private static Set<String> everyPage(Function<String, Stream<String>> read) throws IOException {
        Set<String> all = new TreeSet<>();
        for (Path page : files(PAGES, ".jte")) {
            read.apply(Files.readString(page)).forEach(all::add);
        }
        return all;
    }

    private static Set<String> found(Path folder, String ending, Pattern pattern) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : files(folder, ending)) {
            names.addAll(pattern.matcher(Files.readString(file))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .collect(Collectors.toSet()));
        }
        return names;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
