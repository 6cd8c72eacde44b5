package org.mouseion.app.discovery.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.ValueField;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.discovery.search.words.Widening;

/// Looks for a thing under its other names.
///
/// A name in a language is looked for in records of that language only: the French "chat" is no English chat, nor the
/// Dutch "kant" a philosopher. And it counts only in fields that lack the word that was typed, so that a title in four
/// languages is not counted four times.
final class Widened {

    /// Where a name says what a work is or shows; in names of persons and places it says something else.
    private static final List<TextField> FIELDS =
            List.of(TextField.TITLE, TextField.SUBJECT, TextField.KIND, TextField.MATERIAL, TextField.TEXT);

    /// Years on either side that a work may reach beyond a period called by its name: registers write "1er quart 19e
    /// siècle" of what is Premier Empire.
    private static final int AROUND = 15;

    private static final String ANY = "und";

    private final Analysis analysis;
    private final LanguagesHeld held;

    Widened(Analysis analysis, LanguagesHeld held) {
        this.analysis = analysis;
        this.held = held;
    }

    /// Each of these finds the thing as well.
    List<Clause> matching(Widening widening) {
        List<Clause> any = new ArrayList<>();
        widening.labels().forEach((language, labels) -> {
            if (held.has(language)) {
                List<Clause> names = new ArrayList<>();
                List<String> single = singleWords(labels, language);
                if (!single.isEmpty()) {
                    names.add(new Clause.Words(TextField.ALL, single, 1));
                }
                several(labels).forEach(label -> names.add(new Clause.Phrase(TextField.WORDS, label, 1, 1)));
                any.add(new Clause.Mix(List.of(), names, 1, List.of(in(language)), List.of()));
            }
        });
        if (widening.hasYears()) {
            any.add(new Clause.Years(widening.from(), widening.to(), false, 1));
        }
        return any;
    }

    /// What these names add to the score of a record, in fields that lack the words typed.
    List<Clause> scoring(List<String> typed, Widening widening) {
        float share = widening.own() ? Weights.WIDENED : Weights.WIDENED_ELSEWHERE;
        List<Clause> signs = new ArrayList<>();
        widening.labels().forEach((language, labels) -> {
            if (held.has(language)) {
                List<Clause> names = FIELDS.stream()
                        .map(field -> names(field, language, labels, share).without(List.of(typed(field, typed))))
                        .toList();
                signs.add(new Clause.Mix(List.of(), names, 1, List.of(in(language)), List.of()));
            }
        });
        Integer from = widening.from();
        Integer to = widening.to();
        if (from != null && to != null) {
            signs.add(new Clause.Years(from - AROUND, to + AROUND, true, Weights.NAMED_PERIOD));
        }
        return signs;
    }

    private Clause names(TextField field, String language, List<List<String>> labels, float share) {
        List<Clause> names = new ArrayList<>();
        float weight = Weights.of(field) * share;
        List<String> single = singleWords(labels, language);
        if (!single.isEmpty()) {
            names.add(new Clause.Words(field, single, weight * Weights.ofForms(single.size())));
        }
        several(labels)
                .forEach(label -> names.add(new Clause.Phrase(field, label, 1, weight * Weights.ofPhrase(label))));
        return Clause.anyOf(names);
    }

    private Clause typed(TextField field, List<String> typed) {
        return Clause.allOf(typed.stream()
                .map(word -> new Clause.Words(field, List.copyOf(analysis.forms(word)), 1))
                .toList());
    }

    private List<String> singleWords(List<List<String>> labels, String language) {
        Set<String> words = new LinkedHashSet<>();
        labels.stream().filter(label -> label.size() == 1).map(List::getFirst).forEach(word -> {
            words.add(word);
            words.add(analysis.stem(word, language));
        });
        return List.copyOf(words);
    }

    private static List<List<String>> several(List<List<String>> labels) {
        return labels.stream().filter(label -> label.size() > 1).toList();
    }

    private static Clause in(String language) {
        return new Clause.Values(ValueField.LANGUAGE, List.of(language, ANY), 1);
    }
}
