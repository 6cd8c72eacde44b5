package org.mouseion.app.discovery.index.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Takes Dutch compounds apart: "stadsgezicht" is a "gezicht" of a "stad". Of two parts only, both of them
/// words that museums use: a list of everything finds a tub in every bath.
final class DutchCompounds {

    /// Both parts, as they are listed.
    record Parts(String before, String head) {

        /// The compound without the letters that join it: what "stadsgezicht" and "gezicht op de stad" both
        /// are.
        String joined() {
            return before + head;
        }
    }

    private static final String FILE = "/discovery/dutch-parts.txt";
    private static final int SHORTEST = 3;

    /// What may stand between a thing and what it is of: "gezicht op de stad".
    private static final Set<String> BETWEEN =
            Set.of("op", "van", "in", "met", "bij", "aan", "uit", "onder", "over", "tegen", "voor");

    private static final Set<String> ARTICLES = Set.of("de", "het", "een", "den", "der", "t");

    private static final String WHOLE = "- ";

    /// Endings of single words that look like the plural of a part: "schaap" is in no "landschappen".
    private static final Set<String> ENDINGS = Set.of("schap", "schappen", "sters", "heden");

    /// From this length on a head may stand in a form that is not listed, as "bomen" of "boom".
    private static final int INFLECTED = 5;

    /// The word by every form in which it is listed.
    private final Map<String, String> listed = new HashMap<>();

    /// The word by its stem.
    private final Map<String, String> stems = new HashMap<>();

    /// Words that look like compounds and are none.
    private final Set<String> whole = new HashSet<>();

    /// @param stem of a word that is no compound
    DutchCompounds(UnaryOperator<String> stem) {
        try (InputStream in = Objects.requireNonNull(DutchCompounds.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                if (line.startsWith(WHOLE)) {
                    whole.addAll(List.of(line.substring(WHOLE.length()).split(" ")));
                } else {
                    List.of(line.strip().split(" ")).forEach(entry -> add(entry, stem));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String entry, UnaryOperator<String> stem) {
        String[] forms = Folding.fold(entry).split("\\|");
        for (String form : forms) {
            listed.put(form, forms[0]);
        }
        listed.putIfAbsent(forms[0] + "s", forms[0]);
        stems.put(stem.apply(forms[0]), forms[0]);
    }

    /// The parts of a folded word; nothing where it is no compound of two known words. Of several ways to
    /// cut, the one with the longest head.
    ///
    /// @param stem of a word that is no compound, as for all following
    Optional<Parts> split(String word, UnaryOperator<String> stem) {
        if (whole.contains(word)) {
            return Optional.empty();
        }
        for (int cut = SHORTEST; cut <= word.length() - SHORTEST; cut++) {
            String first = listed.get(word.substring(0, cut));
            String head = first == null ? null : head(word.substring(cut), stem);
            if (first != null && head != null) {
                return Optional.of(new Parts(first, head));
            }
        }
        return Optional.empty();
    }

    private @Nullable String head(String form, UnaryOperator<String> stem) {
        String head = listed.get(form);
        boolean inflected = head == null && form.length() >= INFLECTED && !ENDINGS.contains(form);
        return inflected ? stems.get(stem.apply(form)) : head;
    }

    /// What the words from `at` on say as one compound: "gezicht op de stad".
    Optional<Parts> spelledOut(List<String> words, int at, UnaryOperator<String> stem) {
        if (at + 2 >= words.size() || !BETWEEN.contains(words.get(at + 1))) {
            return Optional.empty();
        }
        int of = ARTICLES.contains(words.get(at + 2)) ? at + 3 : at + 2;
        if (of >= words.size()) {
            return Optional.empty();
        }
        String head = head(words.get(at), stem);
        String first = head(words.get(of), stem);
        return head == null || first == null ? Optional.empty() : Optional.of(new Parts(first, head));
    }
}
