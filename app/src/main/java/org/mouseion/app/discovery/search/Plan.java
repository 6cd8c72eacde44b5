package org.mouseion.app.discovery.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.search.words.Understanding;

/// How a query is going to be answered.
///
/// @param asked what the words mean
/// @param atLeast parts a work must answer to; all of them unless that finds nothing
/// @param corrected the words after mending, where they were mended
/// @param undated whether years were asked for and given up, because nothing with these words is of these years
/// @param meaning what the line means as a vector, the longer the surer; empty where nobody can tell
/// @param beside works that their meaning brings forward, or brings at all
record Plan(
        SearchQuery query,
        Understanding asked,
        int atLeast,
        @Nullable String corrected,
        boolean undated,
        float[] meaning,
        Beside beside) {

    static final float[] NOTHING = {};

    /// The length of a vector all of whose words are known, but for rounding.
    private static final double SURE = 0.99;

    /// Words carry meaning together; a single one is better looked up.
    private static final int FEWEST_WORDS = 2;

    static Plan strict(SearchQuery query, Understanding asked) {
        return new Plan(query, asked, asked.parts().size(), null, false, NOTHING, Beside.NOTHING);
    }

    Plan needing(int fewer) {
        return new Plan(query, asked, fewer, corrected, undated, meaning, beside);
    }

    /// The words after mending; what they mean is to be asked anew.
    Plan mended(Understanding other, String line) {
        return new Plan(query, other, other.parts().size(), line, undated, NOTHING, Beside.NOTHING);
    }

    /// The same words, taken to mean this.
    Plan asking(Understanding other) {
        return new Plan(query, other, other.parts().size(), corrected, undated, meaning, beside);
    }

    Plan unfiltered() {
        return new Plan(query.unfiltered(), asked, atLeast, corrected, undated, meaning, beside);
    }

    /// The same, meaning this.
    Plan meaning(float[] vector) {
        return new Plan(query, asked, atLeast, corrected, undated, vector, beside);
    }

    Plan with(Beside works) {
        return new Plan(query, asked, atLeast, corrected, undated, meaning, works);
    }

    boolean hasMeaning() {
        return meaning.length > 0;
    }

    /// How much a cosine of 1 adds to a score. Where works have all the words, a line with a name in it is left to
    /// them.
    float weightOfMeaning() {
        if (isRelaxed() || beside.alone()) {
            return Weights.MEANING;
        }
        return sureness() > SURE ? Weights.MEANING_BESIDE_WORDS : 0;
    }

    /// How sure the engine is of the line, in [0, 1]: the length of its vector.
    double sureness() {
        double square = 0;
        for (float value : meaning) {
            square += value * value;
        }
        return Math.sqrt(square);
    }

    /// The words as they are looked for.
    String line() {
        return corrected == null ? query.words() : corrected;
    }

    /// Whether only its meaning brings the work.
    boolean isBeside(long work) {
        return beside.added().contains(work);
    }

    /// For the words alone, whatever the date.
    Plan withoutYears() {
        Understanding words = asked.withoutYears();
        return new Plan(query, words, words.parts().size(), corrected, true, meaning, beside);
    }

    /// Whether some of what was asked may be missing.
    boolean isRelaxed() {
        return atLeast < asked.parts().size();
    }

    /// Everything that must hold, leaving out the filters of one facet where they are to be counted.
    Clause match(Matching matching, Facet... leftOut) {
        Clause words = matching.words(asked, atLeast);
        if (!beside.added().isEmpty()) {
            words = Clause.anyOf(List.of(words, new Clause.These(beside.added())));
        }
        List<Clause> all = new ArrayList<>();
        all.add(words);
        all.addAll(Matching.filters(query, leftOut));
        return new Clause.Mix(List.of(), List.of(), 0, all, List.of());
    }

    /// The same, with what brings works forward.
    Clause scored(Matching matching, Scoring scoring) {
        return new Clause.Mix(List.of(), signs(matching, scoring), 0, List.of(match(matching)), List.of());
    }

    /// What brings works forward: words, and what they mean together.
    List<Clause> signs(Matching matching, Scoring scoring) {
        List<Clause> signs = new ArrayList<>(scoring.of(asked, query.locale()));
        boolean several = asked.words().size() >= FEWEST_WORDS;
        if (hasMeaning() && weightOfMeaning() > 0 && (several || !beside.works().isEmpty())) {
            signs.add(new Clause.Meant(meaning, weightOfMeaning()));
        }
        if (!isRelaxed() && !beside.alone() && !beside.works().isEmpty()) {
            signs.add(new Clause.Flat(matching.words(asked), Weights.ALL_WORDS));
        }
        query.filters()
                .getOrDefault(Facet.COLOUR, List.of())
                .forEach(colour -> signs.add(new Clause.Coloured(colour, Weights.COLOUR)));
        for (Beside.Work work : beside.works()) {
            if (work.wordByWord() > 0) {
                signs.add(new Clause.Flat(new Clause.These(List.of(work.id())), (float)
                        (Weights.MEANING * Weights.WORD_BY_WORD * work.wordByWord())));
            }
        }
        return signs;
    }
}
