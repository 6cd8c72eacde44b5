package org.mouseion.app.discovery.guide.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Words around names: articles, "painting", "called", "by".
final class SmallWords {

    private final Map<String, Set<String>> byClass = new HashMap<>();

    SmallWords() {
        String path = "/discovery/guide/small-words.txt";
        try (InputStream in = SmallWords.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path");
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
            byClass.put(
                    line.substring(0, is).strip(),
                    Arrays.stream(line.substring(is + 1).strip().split("\\s+")).collect(Collectors.toSet()));
        }
    }

    boolean is(String name, String word) {
        Set<String> words = byClass.get(name);
        if (words == null) {
            throw new IllegalArgumentException("small-words.txt has no line '" + name + "'");
        }
        return words.contains(word);
    }

    /// The words without those of the classes at their beginning.
    List<String> from(List<String> words, String... classes) {
        int from = 0;
        while (from < words.size() - 1 && isAny(words.get(from), classes)) {
            from++;
        }
        return words.subList(from, words.size());
    }

    boolean isAny(String word, String... classes) {
        return Arrays.stream(classes).anyMatch(name -> is(name, word));
    }

    boolean areAll(List<String> words, String... classes) {
        return words.stream().allMatch(word -> isAny(word, classes));
    }
}
