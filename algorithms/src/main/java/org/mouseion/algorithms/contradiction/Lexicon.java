package org.mouseion.algorithms.contradiction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Words of four languages under one name, by how they begin: `concepts.tsv`.
final class Lexicon {

    private static final Lexicon SHIPPED = read();

    /// A beginning of a word, or of several words with hyphens between.
    private record Entry(String concept, String beginning, boolean whole) {}

    private final Map<String, String> classes = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private Lexicon() {}

    static Lexicon shipped() {
        return SHIPPED;
    }

    /// The names of everything a text speaks of.
    Set<String> conceptsOf(List<String> words) {
        String joined = "-" + String.join("-", words) + "-";
        Set<String> found = new LinkedHashSet<>();
        for (Entry entry : entries) {
            if (joined.contains("-" + entry.beginning() + (entry.whole() ? "-" : ""))) {
                found.add(entry.concept());
            }
        }
        return found;
    }

    boolean knows(String word) {
        return !conceptsOf(List.of(word)).isEmpty();
    }

    Set<String> only(Set<String> concepts, String kind) {
        Set<String> of = new LinkedHashSet<>();
        concepts.stream().filter(concept -> kind.equals(classes.get(concept))).forEach(of::add);
        return of;
    }

    /// Lower case, without accents, words of letters and digits.
    static List<String> words(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        List<String> words = new ArrayList<>();
        for (String word : bare.split("[^\\p{L}\\p{N}%]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static Lexicon read() {
        Lexicon lexicon = new Lexicon();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream("concepts.tsv")), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t");
                if (cells.length == 3 && !line.startsWith("#")) {
                    lexicon.classes.put(cells[0], cells[1]);
                    for (String word : cells[2].split(" ")) {
                        boolean whole = word.endsWith("$");
                        lexicon.entries.add(
                                new Entry(cells[0], whole ? word.substring(0, word.length() - 1) : word, whole));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("concepts.tsv is on the class path but cannot be read", unreadable);
        }
        return lexicon;
    }
}
