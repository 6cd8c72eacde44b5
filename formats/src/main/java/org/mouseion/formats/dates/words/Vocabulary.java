package org.mouseion.formats.dates.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The words of dates in four languages, from the `words-*.txt` files, as a tree of tokens for the longest match.
/// All languages are known at once; where two claim the same words, the preferred language wins, then the order below.
public final class Vocabulary {

    private static final List<String> LANGUAGES = List.of("en", "fr", "nl", "es");

    private static final Map<String, Vocabulary> BY_LANGUAGE = new HashMap<>();

    static {
        for (String language : LANGUAGES) {
            BY_LANGUAGE.put(language, new Vocabulary(language));
        }
    }

    private final Node root = new Node();

    /// One step of the tree: what follows, and what the words up to here mean.
    public static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable Meaning meaning;

        @Nullable
        Node after(String word) {
            return next.get(word);
        }

        @Nullable
        Meaning meaning() {
            return meaning;
        }
    }

    /// A concept and its number: the month, the season, the row of the period.
    public record Meaning(Concept concept, int value) {}

    private Vocabulary(String preferred) {
        read(preferred);
        LANGUAGES.stream().filter(language -> !language.equals(preferred)).forEach(this::read);
        List<Periods.Period> periods = Periods.all();
        for (int row = 0; row < periods.size(); row++) {
            for (String name : periods.get(row).names()) {
                put(name, new Meaning(Concept.PERIOD, row));
            }
        }
    }

    /// The vocabulary for a writer of the first of these languages that is known here.
    public static Vocabulary preferring(List<String> tags) {
        for (String tag : tags) {
            Vocabulary found = BY_LANGUAGE.get(tag.length() > 2 ? tag.substring(0, 2) : tag);
            if (found != null) {
                return found;
            }
        }
        return Objects.requireNonNull(BY_LANGUAGE.get("en"));
    }

    public Node root() {
        return root;
    }

    private void read(String language) {
        String name = "words-" + language + ".txt";
        try (var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(name), name);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::learn);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the date words " + name, e);
        }
    }

    /// `month 3: mars, mars.` and `circa: vers, environ`
    private void learn(String line) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).strip().split(" ");
        Concept concept = Concept.valueOf(head[0].replace('-', '_').toUpperCase(Locale.ROOT));
        Meaning meaning = new Meaning(concept, head.length > 1 ? Integer.parseInt(head[1]) : 0);
        for (String phrase : line.substring(colon + 1).split(",")) {
            put(phrase, meaning);
        }
    }

    private void put(String phrase, Meaning meaning) {
        Node node = root;
        for (Token token : Tokens.of(phrase.strip())) {
            node = node.next.computeIfAbsent(token.text(), word -> new Node());
        }
        if (node != root && node.meaning == null) {
            node.meaning = meaning;
        }
    }
}
