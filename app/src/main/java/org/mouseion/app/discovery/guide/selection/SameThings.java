package org.mouseion.app.discovery.guide.selection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words for the same matter of a museum, in four languages, as `same-things.txt` writes them.
final class SameThings {

    private static final String NAMELESS = "exhibition";

    private final Map<String, Set<String>> byName = new LinkedHashMap<>();

    SameThings() {
        try (InputStream in = SameThings.class.getResourceAsStream("/discovery/guide/same-things.txt")) {
            if (in == null) {
                throw new IllegalStateException("same-things.txt is not on the class path");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        int is = line.indexOf('=');
        if (is > 0 && !line.startsWith("#")) {
            byName.put(
                    line.substring(0, is).strip(),
                    Set.copyOf(List.of(line.substring(is + 1).strip().split(" "))));
        }
    }

    /// Whether the word only says that an exhibition is meant, which its name says as well.
    boolean isNameless(String word) {
        return byName.getOrDefault(NAMELESS, Set.of()).contains(word);
    }

    /// Whether words say the same as this word, each of its matters by one of them.
    boolean areSaid(String word, List<String> words) {
        Set<String> said = new HashSet<>(words);
        List<Set<String>> matters =
                byName.values().stream().filter(forms -> forms.contains(word)).toList();
        return !matters.isEmpty()
                && matters.stream().allMatch(forms -> forms.stream().anyMatch(said::contains));
    }
}
