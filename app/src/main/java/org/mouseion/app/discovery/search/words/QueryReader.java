package org.mouseion.app.discovery.search.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.discovery.index.Identifiers;
import org.mouseion.app.discovery.index.analysis.Analysis;

/// Reads a line.
public final class QueryReader {

    /// "entre le début du 18e et 1760 environ": longer dates are rare in a search.
    private static final int LONGEST_DATE = 7;

    /// Words in the longest concept label worth looking for.
    private static final int LONGEST_NAME = 5;

    /// Pieces in the longest inventory number ("RF 1985 12 3").
    private static final int LONGEST_NUMBER = 4;

    /// Words that belong to a date though they move no year.
    private static final Set<String> APPROXIMATELY = Set.of(
            "environ",
            "about",
            "circa",
            "ca",
            "approximately",
            "ongeveer",
            "omstreeks",
            "aproximadamente",
            "ad",
            "ce",
            "ap",
            "apr",
            "century",
            "siecle",
            "eeuw",
            "siglo");

    /// What is repeated is asked for once, and after so many things nobody would answer to all of them.
    private static final int MOST_PARTS = 24;

    /// A word that names more concepts than this names none in particular.
    private static final int MOST_CONCEPTS = 8;

    private final Analysis analysis;
    private final Vocabulary vocabulary;
    private final YearReader years;
    private final Widener widener;

    public QueryReader(Analysis analysis, Vocabulary vocabulary, YearReader years, Thesaurus thesaurus) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
        this.years = years;
        this.widener = new Widener(thesaurus, analysis);
    }

    public Understanding read(String line, Locale locale) {
        Typed typed = Typed.read(line);
        List<Part> parts = new ArrayList<>();
        List<String> run = new ArrayList<>();
        List<String> undated = new ArrayList<>();
        int at = 0;
        while (at < typed.free().size()) {
            int length = dateAt(typed.free(), at, locale, parts, run);
            if (length == 0) {
                List<String> words = analysis.words(typed.free().get(at));
                run.addAll(words);
                undated.addAll(words);
                length = 1;
            }
            at += length;
        }
        endRun(run, parts, locale);
        typed.quoted().forEach(phrase -> addPhrase(phrase, parts));
        takeStopwords(parts);
        return new Understanding(
                parts.stream().distinct().limit(MOST_PARTS).toList(),
                typed.excluded().stream()
                        .map(analysis::words)
                        .filter(w -> !w.isEmpty())
                        .toList(),
                new Line(
                        typed.free().stream()
                                .flatMap(word -> analysis.words(word).stream())
                                .toList(),
                        undated,
                        numbers(typed.free()),
                        whole(typed.free()),
                        analysis.accented(line)));
    }

    /// How many words from `at` on are a date; the longest reading wins.
    private int dateAt(List<String> free, int at, Locale locale, List<Part> parts, List<String> run) {
        for (int length = Math.min(LONGEST_DATE, free.size() - at); length > 0; length--) {
            String text = String.join(" ", free.subList(at, at + length));
            Optional<YearReader.Stretch> read =
                    mayBeDate(free, at, length) ? years.read(text, locale) : Optional.empty();
            if (read.isPresent()) {
                length = needed(free, at, length, read.get(), locale);
                text = String.join(" ", free.subList(at, at + length));
                endRun(run, parts, locale);
                List<String> words = analysis.words(text);
                boolean bare = length == 1 && !text.matches("\\d{3,4}\\D{1,3}|.*\\d\\D+\\d.*");
                parts.add(new Part.Years(
                        text, words, read.get().from(), read.get().to(), bare));
                return length;
            }
        }
        return 0;
    }

    /// A reader of dates forgives what stands behind one. Words without which the years are the same are no part of the
    /// date: in "18th century portrait" the portrait is what is sought.
    private int needed(List<String> free, int at, int length, YearReader.Stretch read, Locale locale) {
        int needed = length;
        while (needed > 1
                && !APPROXIMATELY.contains(String.join("", analysis.words(free.get(at + needed - 1)))
                        .toLowerCase(Locale.ROOT))
                && years.read(String.join(" ", free.subList(at, at + needed - 1)), locale)
                        .filter(read::equals)
                        .isPresent()) {
            needed--;
        }
        return needed;
    }

    /// A date neither begins nor ends with an idle word, and a number alone is a year only with three or four figures.
    private boolean mayBeDate(List<String> free, int at, int length) {
        String first = free.get(at);
        if (length == 1) {
            return first.length() > 3 || first.matches("\\d{3}");
        }
        return !free.get(at + length - 1).matches("(?i)de|du|of|the|le|la|van|het|del|el|and|et|en|y|in");
    }

    private void endRun(List<String> run, List<Part> parts, Locale locale) {
        int at = 0;
        while (at < run.size()) {
            int length = nameAt(run, at, parts, locale);
            if (length == 0) {
                String word = run.get(at);
                parts.add(word(word, locale));
                length = 1;
            }
            at += length;
        }
        run.clear();
    }

    private int nameAt(List<String> run, int at, List<Part> parts, Locale locale) {
        for (int length = Math.min(LONGEST_NAME, run.size() - at); length > 1; length--) {
            List<String> words = run.subList(at, at + length);
            List<Concept> concepts = concepts(String.join(" ", words), locale);
            Widening widening = widener.widen(words, concepts, locale);
            if (!concepts.isEmpty() || !widening.isNone()) {
                parts.add(new Part.Name(words, concepts, widening));
                return length;
            }
        }
        return 0;
    }

    private Part.Word word(String word, Locale locale) {
        if (analysis.isStopword(word)) {
            return new Part.Word(word, List.of(), Widening.NONE);
        }
        List<Concept> concepts = concepts(word, locale);
        return new Part.Word(word, concepts, widener.widen(List.of(word), concepts, locale));
    }

    private List<Concept> concepts(String label, Locale locale) {
        List<Concept> found = vocabulary.findByLabel(label, locale.getLanguage());
        return found.size() > MOST_CONCEPTS ? List.of() : found;
    }

    private void addPhrase(String phrase, List<Part> parts) {
        List<String> words = analysis.words(phrase);
        if (!words.isEmpty()) {
            parts.add(new Part.Phrase(words));
        }
    }

    /// Takes the stop words away, unless there is nothing else.
    private void takeStopwords(List<Part> parts) {
        if (parts.stream().anyMatch(part -> !isStopword(part))) {
            parts.removeIf(this::isStopword);
        }
    }

    private boolean isStopword(Part part) {
        return part instanceof Part.Word word && analysis.isStopword(word.word());
    }

    /// Every run of pieces with a figure in it, as an inventory number would be folded.
    private static List<String> numbers(List<String> free) {
        Set<String> numbers = new LinkedHashSet<>();
        for (int from = 0; from < free.size(); from++) {
            StringBuilder text = new StringBuilder();
            for (int to = from; to < Math.min(free.size(), from + LONGEST_NUMBER); to++) {
                text.append(text.isEmpty() ? "" : " ").append(free.get(to));
                if (text.chars().anyMatch(Character::isDigit)) {
                    numbers.addAll(Identifiers.spellings(text.toString()));
                }
            }
        }
        return List.copyOf(numbers);
    }

    /// The line as one number, as typed and then without padding zeros.
    private static List<String> whole(List<String> free) {
        String text = String.join(" ", free);
        boolean number = free.size() <= LONGEST_NUMBER && text.chars().anyMatch(Character::isDigit);
        return number ? List.copyOf(Identifiers.spellings(text)) : List.of();
    }
}
