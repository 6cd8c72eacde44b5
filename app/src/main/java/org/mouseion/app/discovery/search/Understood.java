package org.mouseion.app.discovery.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.discovery.search.words.Part;
import org.mouseion.app.discovery.search.words.Thesaurus;
import org.mouseion.app.discovery.search.words.Widening;
import org.mouseion.app.platform.Reason;

/// Says what the words were taken to mean beyond themselves.
final class Understood {

    /// Other names said of one thing.
    private static final int NAMED = 4;

    private final Analysis analysis;
    private final LanguagesHeld held;

    Understood(Analysis analysis, LanguagesHeld held) {
        this.analysis = analysis;
        this.held = held;
    }

    /// @param lost whether nobody here can tell what the words mean
    List<Reason> of(Plan plan, boolean lost) {
        Locale locale = plan.query().locale();
        Set<Reason> understood = new LinkedHashSet<>();
        for (Part part : plan.asked().parts()) {
            switch (part) {
                case Part.Word(String word, var concepts, var widening) ->
                    addThing(understood, word, concepts, widening, locale);
                case Part.Name(var words, var concepts, var widening) ->
                    addThing(understood, String.join(" ", words), concepts, widening, locale);
                case Part.Phrase(var words) -> {}
                case Part.Years years -> understood.add(years(years));
            }
        }
        if (plan.undated()) {
            understood.add(Reason.of("search.understood.undated", 1));
        }
        if (plan.isRelaxed()) {
            understood.add(Reason.of(
                    "search.understood.some",
                    plan.atLeast(),
                    plan.atLeast(),
                    plan.asked().parts().size()));
        }
        if (lost) {
            understood.add(Reason.of("search.understood.words", 1));
        }
        int added = plan.beside().added().size();
        if (added > 0) {
            understood.add(Reason.of("search.understood.meaning", added, added));
        }
        return List.copyOf(understood);
    }

    /// Worth saying is only what adds something to the word: narrower things, another name, a translation.
    private void addThing(
            Set<Reason> understood, String words, List<Concept> concepts, Widening widening, Locale locale) {
        for (Concept concept : concepts) {
            String label = concept.labels().in(locale);
            if (!label.isEmpty() && !concept.narrower().isEmpty()) {
                long number = concept.id().value();
                understood.add(
                        isSame(label, words)
                                ? Reason.of("search.understood.under", number, words)
                                : Reason.of("search.understood.concepts", number, words, label));
                return;
            }
        }
        if (widening.begun()) {
            String begun = widening.labels().values().stream()
                    .flatMap(List::stream)
                    .map(List::getFirst)
                    .limit(NAMED)
                    .collect(Collectors.joining(", "));
            understood.add(Reason.of("search.understood.begun", 1, words, begun));
            return;
        }
        List<String> others = others(widening, locale);
        if (!others.isEmpty()) {
            understood.add(Reason.of("search.understood.widened", others.size(), words, String.join(", ", others)));
            return;
        }
        concepts.stream()
                .map(concept -> concept.labels().in(locale))
                .filter(label -> !label.isEmpty() && !isSame(label, words))
                .findFirst()
                .ifPresent(label -> understood.add(Reason.of("search.understood.concept", 1, words, label)));
    }

    /// The usual name in each language that records are written in; none that only the page's own language has.
    private List<String> others(Widening widening, Locale locale) {
        return Thesaurus.LANGUAGES.stream()
                .filter(language -> !language.equals(locale.getLanguage()) && held.has(language))
                .flatMap(language -> widening.labels().getOrDefault(language, List.of()).stream()
                        .limit(1))
                .map(label -> String.join(" ", label))
                .distinct()
                .limit(NAMED)
                .toList();
    }

    /// The same word but for its ending.
    private boolean isSame(String label, String words) {
        List<String> one = analysis.words(label);
        List<String> other = List.of(words.split(" "));
        return one.size() == other.size()
                && one.stream()
                        .allMatch(word -> other.stream()
                                .anyMatch(typed ->
                                        analysis.forms(typed).stream().anyMatch(analysis.forms(word)::contains)));
    }

    private static Reason years(Part.Years years) {
        Integer from = years.from();
        Integer to = years.to();
        if (from == null) {
            return Reason.of("search.understood.until", to == null ? 0 : to, years.written(), year(to));
        }
        if (to == null) {
            return Reason.of("search.understood.since", from, years.written(), year(from));
        }
        return from.equals(to)
                ? Reason.of("search.understood.year", from, years.written(), year(from))
                : Reason.of("search.understood.years", from, years.written(), year(from), year(to));
    }

    /// As text: a number would be given a thousands separator.
    static String year(@Nullable Integer year) {
        return year == null ? "" : Integer.toString(year);
    }
}
