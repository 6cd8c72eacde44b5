package org.mouseion.app.discovery.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.ValueField;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.discovery.search.words.Part;
import org.mouseion.app.discovery.search.words.Understanding;

/// What brings a work forward among those found.
final class Scoring {

    private static final List<TextField> FIELDS = List.of(
            TextField.TITLE,
            TextField.MAKER,
            TextField.SUBJECT,
            TextField.KIND,
            TextField.MATERIAL,
            TextField.PLACE,
            TextField.PERIOD,
            TextField.TEXT,
            TextField.NOTE);

    private static final List<ValueField> CONCEPT_FACETS = List.of(
            ValueField.FACET_SUBJECT, ValueField.FACET_KIND, ValueField.FACET_MATERIAL, ValueField.FACET_PERIOD);

    /// Words in the longest name of a maker worth trying as a whole.
    private static final int LONGEST_NAME = 4;

    private final Analysis analysis;

    Scoring(Analysis analysis) {
        this.analysis = analysis;
    }

    List<Clause> of(Understanding asked) {
        List<Clause> signs = new ArrayList<>();
        signs.add(new Clause.Flat(new Clause.Pictured(), Weights.PICTURED));
        Set<String> seen = new LinkedHashSet<>();
        for (Part part : asked.parts()) {
            switch (part) {
                case Part.Word(String word, var concepts) -> addConcepts(signs, concepts);
                case Part.Name(var words, var concepts) -> addConcepts(signs, concepts);
                case Part.Phrase(var words) ->
                    signs.add(new Clause.Phrase(TextField.TITLE, words, 0, Weights.PHRASE_IN_TITLE));
                case Part.Years years ->
                    signs.add(new Clause.Years(years.from(), years.to(), true, Weights.WITHIN_YEARS));
            }
        }
        for (String word : asked.words()) {
            if (seen.add(word)) {
                addWord(signs, word);
            }
        }
        addWholes(signs, asked);
        if (!asked.numbers().isEmpty()) {
            signs.add(new Clause.Flat(new Clause.Values(ValueField.IDENTIFIER, asked.numbers(), 1), Weights.NUMBER));
        }
        return signs;
    }

    private void addWord(List<Clause> signs, String word) {
        List<String> forms = List.copyOf(analysis.forms(word));
        for (TextField field : FIELDS) {
            // Names are not inflected.
            signs.add(new Clause.Words(field, field == TextField.MAKER ? List.of(word) : forms, Weights.of(field)));
        }
    }

    private static void addConcepts(List<Clause> signs, List<Concept> concepts) {
        if (!concepts.isEmpty()) {
            for (ValueField facet : CONCEPT_FACETS) {
                signs.add(new Clause.Values(facet, Matching.values(concepts), Weights.CONCEPT));
            }
        }
    }

    /// The words together: as a title, as a name, in order.
    private void addWholes(List<Clause> signs, Understanding asked) {
        List<String> all = new ArrayList<>(asked.inOrder());
        if (all.isEmpty()) {
            return;
        }
        signs.add(new Clause.Flat(
                new Clause.Values(ValueField.TITLE_KEY, List.of(String.join(" ", all)), 1), Weights.WHOLE_TITLE));
        if (all.size() > 1) {
            signs.add(new Clause.Phrase(TextField.TITLE, all, 2, Weights.PHRASE_IN_TITLE));
            signs.add(new Clause.Phrase(TextField.WORDS, all, 2, Weights.PHRASE));
            signs.add(new Clause.Flat(new Clause.Values(ValueField.MAKER_KEY, names(all), 1), Weights.WHOLE_NAME));
        }
    }

    /// Every run of two to four words as a name, its words in alphabetical order: "leyster judith" is Judith Leyster.
    private static List<String> names(List<String> words) {
        Set<String> names = new LinkedHashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 2; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
                names.add(words.subList(from, to).stream().sorted().collect(Collectors.joining(" ")));
            }
        }
        return List.copyOf(names);
    }
}
