package org.mouseion.app.discovery.guide.visiting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Names of days and of kinds of visitors, as `days.txt` writes them.
final class VisitWords {

    private final Map<String, List<String>> byName = new LinkedHashMap<>();

    VisitWords() {
        this("days.txt");
    }

    /// @param name of a resource beside the grammars
    VisitWords(String name) {
        try (InputStream in = VisitWords.class.getResourceAsStream("/discovery/guide/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
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
            List<String> forms = new ArrayList<>();
            for (String form : line.substring(is + 1).strip().split("\\s+")) {
                forms.add(" " + form.replace('_', ' ') + " ");
            }
            byName.put(line.substring(0, is).strip(), forms);
        }
    }

    java.util.Set<String> names() {
        return byName.keySet();
    }

    List<String> forms(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /// The words of every form that stands among `said`, whole.
    Stream<String> standingIn(List<String> said) {
        String line = line(said);
        return byName.values().stream()
                .flatMap(List::stream)
                .filter(line::contains)
                .flatMap(form -> Stream.of(form.strip().split(" ")));
    }

    static String line(List<String> words) {
        return " " + String.join(" ", words) + " ";
    }

    boolean has(String name, List<String> words) {
        return find(name, words).isPresent();
    }

    /// The longest form of the name that stands among the words.
    Optional<String> find(String name, List<String> words) {
        String line = line(words);
        return byName.getOrDefault(name, List.of()).stream()
                .filter(line::contains)
                .max(java.util.Comparator.comparingInt(String::length));
    }

    /// The words without the forms of the name.
    List<String> without(String name, List<String> words) {
        String line = line(words);
        for (String form : forms(name)) {
            line = line.replace(form, " ");
        }
        return List.of(line.strip().split(" +"));
    }

    /// Names of those given that stand among the words, longest form first.
    Set<String> all(List<String> names, List<String> words) {
        Set<String> found = new LinkedHashSet<>();
        names.stream()
                .filter(name -> has(name, words))
                .sorted(java.util.Comparator.comparingInt(
                                (String name) -> find(name, words).orElse("").length())
                        .reversed())
                .forEach(found::add);
        return found;
    }

    /// Names in capitals: public holidays.
    List<String> holidays() {
        return byName.keySet().stream()
                .filter(name -> name.equals(name.toUpperCase(java.util.Locale.ROOT)))
                .toList();
    }
}
