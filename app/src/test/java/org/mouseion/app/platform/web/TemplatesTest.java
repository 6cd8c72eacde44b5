package org.mouseion.app.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Templates keep to what the content policy allows: nothing that runs or styles stands inside a page.
class TemplatesTest {

    private static final Pattern INLINE_SCRIPT =
            Pattern.compile("<script(?![^>]*\\bsrc=)(?![^>]*application/ld\\+json)");
    private static final Pattern STYLE_ELEMENT = Pattern.compile("<style\\b");
    private static final Pattern HANDLER = Pattern.compile("\\son[a-z]+\\s*=\\s*[\"']");
    private static final Pattern SCRIPT_ADDRESS = Pattern.compile("javascript:", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOREIGN =
            Pattern.compile("(?:<script|<link[^>]*stylesheet|<iframe|<form)[^>]*(?:src|href|action)=\"https?:");
    /// What is sent without a session: nothing of a visitor's could be forged (decision 0097), and the link that stops
    /// letters is a secret itself (decision 0102).
    private static final Pattern OF_VISITORS =
            Pattern.compile("action=\"\\$\\{(page\\.to\\(\"/(guide|voices|notices/stop)|link\\.substring)");

    private static final Pattern FORM = Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL);

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            return files.filter(f -> f.toString().endsWith(".jte")).toList();
        }
    }

    private static String read(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void no_template_holds_a_script_a_style_or_a_handler() throws IOException {
        assertThat(templates())
                .hasSizeGreaterThan(10)
                .allSatisfy(template -> assertThat(read(template))
                        .doesNotContainPattern(INLINE_SCRIPT)
                        .doesNotContainPattern(STYLE_ELEMENT)
                        .doesNotContainPattern(HANDLER)
                        .doesNotContainPattern(SCRIPT_ADDRESS)
                        .doesNotContainPattern(FOREIGN));
    }

    @Test
    void every_form_that_changes_something_carries_its_token() throws IOException {
        assertThat(templates())
                .allSatisfy(template -> assertThat(FORM.matcher(read(template))
                                .results()
                                .filter(form ->
                                        !OF_VISITORS.matcher(form.group()).find()))
                        .allSatisfy(form -> assertThat(form.group()).contains("page.csrf().value()")));
    }
}
