package org.mouseion.app.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Whole sentences of the English message bundles that stand on a page of another language.
final class EnglishWords {

    /// Shorter messages ("Style", "Place") are words of other languages, too.
    private static final int LONG_ENOUGH = 14;

    /// What is marked as English is quoted and no sentence of the house: the title of a source, a passage.
    private static final String WITHOUT_ENGLISH = """
            [...document.querySelectorAll('body [lang=en]')]
                .reduce((text, marked) => text.replace(marked.innerText, ''), document.body.innerText)""";

    private EnglishWords() {}

    static List<String> on(Page page, String language) {
        if (language.equals("en")) {
            return List.of();
        }
        String shown = String.valueOf(page.evaluate(WITHOUT_ENGLISH));
        Set<String> own = sentences(language);
        return sentences("en").stream()
                .filter(sentence -> !own.contains(sentence))
                .filter(shown::contains)
                .toList();
    }

    private static Set<String> sentences(String language) {
        Set<String> sentences = new HashSet<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/**/*_" + language + ".properties")) {
                Properties bundle = new Properties();
                try (Reader reader = new java.io.InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    bundle.load(reader);
                }
                bundle.values().stream()
                        .map(value -> value.toString().replace("''", "'"))
                        .filter(value -> value.length() >= LONG_ENOUGH && value.indexOf('{') < 0)
                        .forEach(sentences::add);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return sentences;
    }
}
