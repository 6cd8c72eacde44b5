package org.mouseion.app.discovery.protocol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouseion.app.discovery.index.analysis.Folding;

/// Finds sensitive subjects by lists of words and turns of phrase, in four languages at once: somebody in distress does
/// not keep to the language of the page.
final class SensitiveWords {

    /// Words that are looked at: all of the longest turn the guide takes.
    private static final int MOST_WORDS = 15_000;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}]+");
    private static final Pattern WORD_OR_END = Pattern.compile("[\\p{L}\\p{N}]+|[.!?\n]+");

    private static final Comparator<Finding> GRAVEST =
            Comparator.comparing(Finding::comesFirst).reversed().thenComparing(Finding::subject);

    private final WordList list = WordList.read();

    /// What must be met first, or else the gravest subject.
    Optional<Finding> find(String text) {
        List<String> read = read(text);
        Map<Subject, List<Phrase>> met = new EnumMap<>(Subject.class);
        list.phrases().stream()
                .filter(phrase -> phrase.isIn(read))
                .forEach(phrase -> met.computeIfAbsent(phrase.subject(), s -> new ArrayList<>())
                        .add(phrase));
        if (met.isEmpty()) {
            return Optional.empty();
        }
        boolean self = withoutFrames(read).stream().anyMatch(list.self()::contains);
        return met.entrySet().stream()
                .map(entry -> finding(entry.getKey(), entry.getValue(), self))
                .min(GRAVEST);
    }

    Set<Subject> findAll(String text) {
        List<String> read = read(text);
        Set<Subject> found = new TreeSet<>();
        list.phrases().stream()
                .filter(phrase -> !found.contains(phrase.subject()) && phrase.isIn(read))
                .forEach(phrase -> found.add(phrase.subject()));
        return found;
    }

    private static Finding finding(Subject subject, List<Phrase> phrases, boolean self) {
        List<Phrase> own = phrases.stream().filter(Phrase::own).toList();
        Set<String> languages = new TreeSet<>();
        (own.isEmpty() ? phrases : own).forEach(phrase -> languages.add(phrase.language()));
        return new Finding(
                subject,
                self || !own.isEmpty(),
                !own.isEmpty(),
                languages.size() == 1 ? languages.stream().findFirst() : Optional.empty());
    }

    /// Words in order, with `.` where a sentence begins or ends.
    private static List<String> read(String text) {
        List<String> words = new ArrayList<>(List.of("."));
        Matcher at = WORD_OR_END.matcher(Folding.fold(UNSEEN.matcher(text).replaceAll("")));
        while (words.size() < MOST_WORDS && at.find()) {
            words.add(Character.isLetterOrDigit(at.group().codePointAt(0)) ? at.group() : ".");
        }
        words.add(".");
        return words;
    }

    private List<String> withoutFrames(List<String> read) {
        List<String> left = new ArrayList<>(read);
        for (Phrase frame : list.frames()) {
            for (int at = frame.find(left, 0); at >= 0; at = frame.find(left, at)) {
                left.subList(at, at + frame.words().size()).clear();
            }
        }
        return left;
    }
}
