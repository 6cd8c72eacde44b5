package org.mouseion.app.discovery.guide.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.discovery.suggest.Named;

/// How the languages write the names of makers whom each of them writes in its own way: Dürer is "Durero" in Spanish,
/// Titian "Titien" in French. A line of the file holds the names of one maker; a maker of the house who bears one of
/// them, whole, is found by all.
final class NamesElsewhere {

    private static final String FILE = "/discovery/guide/makers-elsewhere.txt";

    private final Analysis analysis;
    private final Map<List<String>, List<String>> byName = new HashMap<>();

    NamesElsewhere(Analysis analysis) {
        this.analysis = analysis;
        try (InputStream in = Objects.requireNonNull(NamesElsewhere.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        List<String> names = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        names.forEach(name -> byName.put(analysis.words(name), names));
    }

    /// What the maker is called elsewhere; mostly nothing.
    List<String> of(Named maker) {
        for (String form : maker.all()) {
            List<String> names = byName.get(analysis.words(form));
            if (names != null) {
                List<String> others = new ArrayList<>(names);
                others.removeAll(maker.all());
                return others;
            }
        }
        return List.of();
    }
}
