package org.mouseion.app.discovery.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.discovery.index.analysis.Folding;
import org.mouseion.app.discovery.search.words.Part;
import org.mouseion.app.platform.Reason;

/// Says what the words were taken to mean beyond themselves.
final class Understood {

    private Understood() {}

    static List<Reason> of(Plan plan) {
        Locale locale = plan.query().locale();
        List<Reason> understood = new ArrayList<>();
        for (Part part : plan.asked().parts()) {
            switch (part) {
                case Part.Word(String word, var concepts) -> addConcept(understood, word, concepts, locale);
                case Part.Name(var words, var concepts) ->
                    addConcept(understood, String.join(" ", words), concepts, locale);
                case Part.Phrase(var words) -> {}
                case Part.Years years -> understood.add(years(years));
            }
        }
        if (plan.isRelaxed()) {
            understood.add(Reason.of(
                    "search.understood.some",
                    plan.atLeast(),
                    plan.atLeast(),
                    plan.asked().parts().size()));
        }
        if (!plan.beside().isEmpty()) {
            understood.add(Reason.of(
                    "search.understood.meaning",
                    plan.beside().size(),
                    plan.beside().size()));
        }
        return understood;
    }

    /// A concept is worth saying only where it adds something to the word: a translation, a synonym, narrower ones.
    private static void addConcept(List<Reason> understood, String words, List<Concept> concepts, Locale locale) {
        for (Concept concept : concepts) {
            String label = concept.labels().in(locale);
            boolean same = Folding.fold(label).equals(words);
            if (!label.isEmpty() && !(same && concept.narrower().isEmpty())) {
                understood.add(Reason.of(
                        concept.narrower().isEmpty() ? "search.understood.concept" : "search.understood.concepts",
                        concept.id().value(),
                        words,
                        label));
                return;
            }
        }
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
