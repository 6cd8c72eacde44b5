package org.mouseion.app.discovery.guide.entities;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.guide.understanding.OrderSigns;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.discovery.suggest.Named;

/// One reading of the names, by whole form, by stems and by the words of makers' names.
final class NameTable {

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "du", "des", "di", "da", "del", "della", "la", "le", "ten", "ter", "te",
            "the", "of", "and", "l", "d", "y", "et", "en", "e", "el", "zu");

    /// Words after the family name.
    private static final Set<String> BEHIND = Set.of(
            "elder", "younger", "jr", "sr", "senior", "junior", "fils", "pere", "i", "ii", "iii", "iv", "oude",
            "jonge");

    /// Titles and orders around a name, which no visitor says.
    private static final Set<String> HONOURS = Set.of(
            "sir", "dame", "lord", "lady", "bt", "om", "ch", "ra", "pra", "ara", "hra", "rsa", "cbe", "obe", "mbe",
            "kbe", "dbe", "kcb", "kcvo");

    /// Letters by which number and gender make two forms differ ("chevaux", "schilderijen").
    private static final int FURTHEST = 3;

    private final List<Named> names;
    private final Analysis analysis;
    private final Map<Facet, Map<String, List<Named>>> byForm = new EnumMap<>(Facet.class);
    private final Map<String, Set<Named>> makersByWord = new HashMap<>();
    private final Map<String, Named> byValue = new HashMap<>();

    /// @param elsewhere how other languages write the names of makers
    NameTable(List<Named> names, Analysis analysis, NamesElsewhere elsewhere) {
        this.names = names;
        this.analysis = analysis;
        for (Named named : names) {
            // An order in the place of a name would answer to every word it holds.
            if (!named.all().stream().allMatch(OrderSigns::isName)) {
                continue;
            }
            byValue.put(named.facet() + named.value(), named);
            Map<String, List<Named>> forms = byForm.computeIfAbsent(named.facet(), f -> new HashMap<>());
            named.name().byTag().forEach((tag, text) -> addForms(forms, tag, text, named));
            named.others().forEach(text -> addForms(forms, "und", text, named));
            if (named.facet() == Facet.MAKER) {
                List<String> all = new ArrayList<>(named.all());
                List<String> others = elsewhere.of(named);
                others.forEach(text -> addForms(forms, "und", text, named));
                all.addAll(others);
                all.forEach(text -> analysis.words(text)
                        .forEach(word -> makersByWord
                                .computeIfAbsent(word, w -> new HashSet<>())
                                .add(named)));
            } else {
                named.all()
                        .forEach(text ->
                                NameParts.of(text, named.facet()).forEach(part -> addForms(forms, "und", part, named)));
            }
        }
    }

    private void addForms(Map<String, List<Named>> forms, String tag, String text, Named named) {
        List<String> words = analysis.words(text);
        Set<String> keys = new HashSet<>();
        keys.add(String.join(" ", words));
        if (named.facet() == Facet.MAKER) {
            keys.add(String.join(" ", withoutHonours(words)));
        } else {
            String language = Locale.forLanguageTag(tag).getLanguage();
            List<String> languages = List.of("fr", "en", "nl", "es").contains(language)
                    ? List.of(language)
                    : List.of("fr", "en", "nl", "es");
            languages.forEach(each -> keys.add(stemmed(words, each)));
        }
        keys.remove("");
        for (String key : keys) {
            List<Named> there = forms.computeIfAbsent(key, k -> new ArrayList<>(1));
            if (!there.contains(named)) {
                there.add(named);
            }
        }
    }

    private static List<String> withoutHonours(List<String> words) {
        return words.stream().filter(word -> !HONOURS.contains(word)).toList();
    }

    private String stemmed(List<String> words, String language) {
        StringBuilder key = new StringBuilder("~").append(language);
        words.forEach(word -> key.append(' ').append(analysis.stem(word, language)));
        return key.toString();
    }

    boolean isOf(List<Named> other) {
        return names == other || names.isEmpty() && other.isEmpty();
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    Optional<Named> find(Facet facet, String value) {
        return Optional.ofNullable(byValue.get(facet + value));
    }

    /// By the form as it stands, else by its stems. Of the forms that share a stem only the nearest is meant: "boats"
    /// is
    /// "boat" and not "boating".
    List<Named> named(List<String> words, Facet facet) {
        Map<String, List<Named>> forms = byForm.getOrDefault(facet, Map.of());
        String phrase = String.join(" ", words);
        List<Named> exact = forms.getOrDefault(phrase, List.of());
        if (facet == Facet.MAKER) {
            return exact;
        }
        Set<Named> stems = new LinkedHashSet<>();
        for (String language : List.of("fr", "en", "nl", "es")) {
            stems.addAll(forms.getOrDefault(stemmed(words, language), List.of()));
        }
        if (exact.isEmpty()) {
            return nearest(stems, phrase);
        }
        // The house may write the same in the singular and in the plural.
        Set<Named> both = new LinkedHashSet<>(exact);
        stems.stream()
                .filter(named -> named.all().stream()
                        .anyMatch(form -> Edits.between(String.join(" ", analysis.words(form)), phrase, 1) <= 1))
                .forEach(both::add);
        return List.copyOf(both);
    }

    private List<Named> nearest(Set<Named> found, String phrase) {
        Map<Named, Integer> apart = new LinkedHashMap<>();
        found.forEach(named -> apart.put(named, apart(named, phrase)));
        int least = apart.values().stream().min(Integer::compare).orElse(0);
        return least > FURTHEST
                ? List.of()
                : found.stream()
                        .filter(named -> apart.getOrDefault(named, 99) == least)
                        .toList();
    }

    /// Letters between the phrase and the nearest form of the name.
    private int apart(Named named, String phrase) {
        return named.all().stream()
                .flatMap(form -> Stream.concat(Stream.of(form), NameParts.of(form, named.facet()).stream()))
                .mapToInt(form -> Edits.between(String.join(" ", analysis.words(form)), phrase, FURTHEST))
                .min()
                .orElse(FURTHEST + 1);
    }

    /// Makers that have all the words, of which one at least is no particle. A single letter stands for a name that
    /// begins so: "J. M. W. Turner".
    List<Named> makersWith(List<String> words) {
        if (words.stream().allMatch(word -> PARTICLES.contains(word) || word.length() < 3)) {
            return List.of();
        }
        Set<Named> found = null;
        for (String word : words) {
            if (word.length() == 1) {
                continue;
            }
            Set<Named> holders = makersByWord.getOrDefault(word, Set.of());
            if (found == null) {
                found = new HashSet<>(holders);
            } else {
                found.retainAll(holders);
            }
            if (found.isEmpty()) {
                return List.of();
            }
        }
        List<String> initials = words.stream().filter(w -> w.length() == 1).toList();
        return found == null
                ? List.of()
                : found.stream().filter(named -> begin(named, initials)).toList();
    }

    /// Whether names of the maker begin with the letters.
    private boolean begin(Named maker, List<String> initials) {
        return initials.isEmpty()
                || maker.all().stream()
                        .map(analysis::words)
                        .anyMatch(name -> initials.stream()
                                .allMatch(letter -> name.stream().anyMatch(word -> word.startsWith(letter))));
    }

    boolean isMakerWord(String word) {
        return makersByWord.containsKey(word);
    }

    /// Whether the words end where the family name of the maker ends, as "van Gogh" of "Vincent van Gogh".
    boolean isFamilyName(Named maker, List<String> words) {
        String last = words.getLast();
        return maker.all().stream().anyMatch(form -> {
            List<String> name = withoutHonours(analysis.words(form));
            int end = name.size();
            while (end > 1 && BEHIND.contains(name.get(end - 1))) {
                end--;
            }
            return end > 0 && name.get(end - 1).equals(last);
        });
    }

    /// Whether the words begin the name, as "Rembrandt" or "Gwen" do: what a maker is called without the family name.
    boolean isFirstName(Named maker, List<String> words) {
        return maker.all().stream()
                .map(form -> withoutHonours(analysis.words(form)))
                .anyMatch(name -> name.size() >= words.size()
                        && name.subList(0, words.size()).equals(words));
    }

    /// The words of makers' names that are nearest: one letter away, two in a long word. Several where several are as
    /// near, those with most works first.
    List<String> nearMakerWords(String word) {
        int most = word.length() >= 8 ? 2 : 1;
        Map<String, Long> found = new HashMap<>();
        int least = most;
        for (Map.Entry<String, Set<Named>> known : makersByWord.entrySet()) {
            String other = known.getKey();
            if (other.length() < 4 || other.charAt(0) != word.charAt(0)) {
                continue;
            }
            int edits = Edits.between(word, other, least);
            if (edits < least) {
                found.clear();
                least = edits;
            }
            if (edits == least) {
                found.put(
                        other, known.getValue().stream().mapToLong(Named::works).sum());
            }
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
