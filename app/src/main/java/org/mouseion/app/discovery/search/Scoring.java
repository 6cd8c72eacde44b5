package org.mouseion.app.discovery.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.ValueField;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.discovery.search.words.Line;
import org.mouseion.app.discovery.search.words.Part;
import org.mouseion.app.discovery.search.words.Understanding;
import org.mouseion.app.discovery.search.words.Widening;

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

    /// Fields that say what a work is or shows.
    private static final List<TextField> NAMING =
            List.of(TextField.TITLE, TextField.SUBJECT, TextField.KIND, TextField.MATERIAL);

    /// Words of a maker and a title together; a longer line is found by its many words.
    private static final int LONGEST_BY_MAKER = 7;

    /// Words in the longest name of a maker worth trying as a whole.
    private static final int LONGEST_NAME = 4;

    private final Analysis analysis;
    private final Widened widened;

    Scoring(Analysis analysis, Widened widened) {
        this.analysis = analysis;
        this.widened = widened;
    }

    List<Clause> of(Understanding asked, Locale locale) {
        List<Clause> signs = new ArrayList<>();
        if (asked.isEmpty()) {
            // Works hang as they hang.
            return signs;
        }
        signs.add(new Clause.Flat(new Clause.Pictured(), Weights.PICTURED));
        Set<String> seen = new LinkedHashSet<>();
        for (Part part : asked.parts()) {
            switch (part) {
                case Part.Word(String word, var concepts, var widening) ->
                    addThing(signs, List.of(word), concepts, widening);
                case Part.Name(var words, var concepts, var widening) -> addThing(signs, words, concepts, widening);
                case Part.Phrase(var words) ->
                    signs.add(new Clause.Phrase(TextField.TITLE, words, 0, Weights.PHRASE_IN_TITLE));
                case Part.Years years ->
                    signs.add(new Clause.Years(years.from(), years.to(), true, Weights.WITHIN_YEARS));
            }
        }
        Set<String> named = named(asked);
        for (String word : asked.words()) {
            if (seen.add(word)) {
                float share = named.contains(word) ? Weights.WITHIN_NAME : 1;
                addWord(signs, word, share, asked.line().accented().get(word), locale);
            }
        }
        addWholes(signs, asked);
        addNumbers(signs, asked.line());
        return signs;
    }

    private static void addNumbers(List<Clause> signs, Line line) {
        List<String> whole = line.whole();
        if (!whole.isEmpty()) {
            signs.add(number(ValueField.INVENTORY, whole.subList(0, 1), Weights.NUMBER));
            if (whole.size() > 1) {
                signs.add(number(ValueField.INVENTORY, whole.subList(1, whole.size()), Weights.NUMBER_UNPADDED));
            }
            signs.add(number(ValueField.IDENTIFIER, whole, Weights.NUMBER_AT_SOURCE));
        }
        List<String> within = line.numbers().stream()
                .filter(number -> !whole.contains(number))
                .toList();
        if (!within.isEmpty()) {
            signs.add(number(ValueField.INVENTORY, within, Weights.NUMBER_WITHIN));
        }
    }

    private static Clause number(ValueField field, List<String> numbers, float weight) {
        return new Clause.Flat(new Clause.Values(field, numbers, 1), weight);
    }

    /// Words that are only part of a name of something.
    private static Set<String> named(Understanding asked) {
        return asked.parts().stream()
                .flatMap(part -> part instanceof Part.Name name ? name.words().stream() : Stream.<String>of())
                .collect(Collectors.toSet());
    }

    /// @param share what is left of its weight
    /// @param accented the word with the accents that were typed, or null where there were none
    private void addWord(List<Clause> signs, String word, float share, @Nullable String accented, Locale locale) {
        if (analysis.isStopword(word)) {
            // It says nothing of a subject, and half of all records have it: as part of a title or a name it may count.
            for (TextField field : List.of(TextField.TITLE, TextField.MAKER)) {
                signs.add(new Clause.Words(field, List.of(word), Weights.of(field) * share));
            }
            return;
        }
        Set<String> own = new LinkedHashSet<>(List.of(word, analysis.stem(word, locale.getLanguage())));
        List<String> foreign = analysis.forms(word).stream()
                .filter(form -> !own.contains(form))
                .toList();
        float folded = accented == null ? share : share * Weights.UNACCENTED;
        for (TextField field : FIELDS) {
            if (field == TextField.MAKER) {
                // Names are not inflected, and written with accents here and without them there.
                signs.add(new Clause.Words(field, List.of(word), Weights.of(field) * share));
            } else {
                signs.add(new Clause.Words(
                        field, List.copyOf(own), Weights.of(field) * folded * Weights.ofForms(own.size())));
            }
        }
        if (!foreign.isEmpty()) {
            for (TextField field : NAMING) {
                signs.add(new Clause.Words(field, foreign, Weights.of(field) * folded * Weights.FOREIGN_FORM));
            }
        }
        if (accented != null) {
            signs.add(new Clause.Words(TextField.ACCENTED, List.of(accented), Weights.ACCENTED));
        }
    }

    private void addThing(List<Clause> signs, List<String> words, List<Concept> concepts, Widening widening) {
        addConcepts(signs, words, concepts);
        if (words.size() > 1) {
            NAMING.forEach(field ->
                    signs.add(new Clause.Phrase(field, words, 1, Weights.of(field) * Weights.ofPhrase(words))));
        }
        signs.addAll(widened.scoring(words, widening));
    }

    private void addConcepts(List<Clause> signs, List<String> words, List<Concept> concepts) {
        List<Concept> called = concepts.stream()
                .filter(concept -> concept.labels().byTag().values().stream()
                        .anyMatch(label -> isSame(analysis.words(label), words)))
                .toList();
        List<Concept> otherwise =
                concepts.stream().filter(concept -> !called.contains(concept)).toList();
        addConcepts(signs, called, Weights.CONCEPT);
        addConcepts(signs, otherwise, Weights.CONCEPT_OTHERWISE);
    }

    /// The same words but for their endings.
    private boolean isSame(List<String> label, List<String> words) {
        return label.size() == words.size()
                && IntStream.range(0, words.size())
                        .allMatch(i ->
                                analysis.forms(words.get(i)).stream().anyMatch(analysis.forms(label.get(i))::contains));
    }

    private static void addConcepts(List<Clause> signs, List<Concept> concepts, float weight) {
        if (!concepts.isEmpty()) {
            for (ValueField facet : CONCEPT_FACETS) {
                signs.add(new Clause.Values(facet, Matching.values(concepts), weight));
            }
        }
    }

    /// The words together: as a title, as a name, in order.
    private void addWholes(List<Clause> signs, Understanding asked) {
        List<String> all = asked.line().inOrder();
        List<String> undated = asked.line().undated();
        if (all.isEmpty()) {
            return;
        }
        signs.add(new Clause.Flat(
                new Clause.Values(ValueField.TITLE_KEY, List.of(String.join(" ", all)), 1), Weights.WHOLE_TITLE));
        if (!undated.isEmpty() && undated.size() < all.size()) {
            signs.add(new Clause.Flat(
                    new Clause.Values(ValueField.TITLE_KEY, List.of(String.join(" ", undated)), 1),
                    Weights.WHOLE_TITLE));
        }
        List<String> phrase = undated.size() > 1 ? undated : all;
        if (phrase.size() > 1) {
            signs.add(new Clause.Phrase(TextField.TITLE, phrase, 2, Weights.PHRASE_IN_TITLE));
            signs.add(new Clause.Phrase(TextField.WORDS, phrase, 2, Weights.PHRASE));
        }
        if (all.size() > 1) {
            signs.add(new Clause.Flat(new Clause.Values(ValueField.MAKER_KEY, names(all), 1), Weights.WHOLE_NAME));
            signs.add(new Clause.Phrase(TextField.MAKER, all, 1, Weights.PHRASE_IN_MAKER));
            addTitleByMaker(signs, phrase);
        }
    }

    /// "wallis chatterton": the words on one side are of a maker's name, all on the other side are a title, in either
    /// order.
    private static void addTitleByMaker(List<Clause> signs, List<String> words) {
        if (words.size() < 2 || words.size() > LONGEST_BY_MAKER) {
            return;
        }
        List<Clause> ways = new ArrayList<>();
        for (int cut = 1; cut < words.size(); cut++) {
            ways.add(titleByMaker(words.subList(0, cut), words.subList(cut, words.size())));
            ways.add(titleByMaker(words.subList(cut, words.size()), words.subList(0, cut)));
        }
        signs.add(new Clause.Flat(Clause.anyOf(ways), Weights.TITLE_BY_MAKER));
    }

    private static Clause titleByMaker(List<String> maker, List<String> title) {
        List<Clause> both = new ArrayList<>();
        maker.forEach(word -> both.add(new Clause.Words(TextField.MAKER, List.of(word), 1)));
        both.add(new Clause.Values(ValueField.TITLE_KEY, List.of(String.join(" ", title)), 1));
        return Clause.allOf(both);
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
