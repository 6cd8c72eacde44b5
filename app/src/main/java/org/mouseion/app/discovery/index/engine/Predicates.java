package org.mouseion.app.discovery.index.engine;

import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.ColourRungs;
import org.mouseion.app.discovery.index.ValueField;

/// Says a [Clause] in the engine's words.
final class Predicates {

    /// Letters at the beginning that a misspelt word must have right: people rarely miss the first.
    private static final int SURE_LETTERS = 1;

    private final SearchPredicateFactory f;
    private final boolean meaning;

    /// @param meaning whether nearness in meaning can be part of a score
    Predicates(SearchPredicateFactory f, boolean meaning) {
        this.f = f;
        this.meaning = meaning;
    }

    SearchPredicate of(Clause clause) {
        return step(clause).toPredicate();
    }

    private PredicateFinalStep step(Clause clause) {
        return switch (clause) {
            case Clause.All() -> f.matchAll();
            case Clause.Words(var field, var words, float weight) ->
                words.isEmpty()
                        ? f.matchNone()
                        : f.match()
                                .field(field.key())
                                .matching(String.join(" ", words))
                                .boost(weight);
            case Clause.Phrase(var field, var words, int slop, float weight) ->
                words.isEmpty()
                        ? f.matchNone()
                        : f.phrase()
                                .field(field.key())
                                .matching(String.join(" ", words))
                                .slop(slop)
                                .boost(weight);
            case Clause.Prefix(var field, String start, float weight) ->
                f.prefix().field(field.key()).matching(start).boost(weight);
            case Clause.Close(var field, String word, int edits, float weight) ->
                f.match()
                        .field(field.key())
                        .matching(word)
                        .fuzzy(edits, SURE_LETTERS)
                        .boost(weight);
            case Clause.Values values -> values(values);
            case Clause.Starts(var field, String start) ->
                f.prefix().field(field.key()).matching(start);
            case Clause.Years years -> years(years);
            case Clause.Pictured() -> f.match().field(IndexFields.PICTURED).matching(true);
            case Clause.These(var works) -> works.isEmpty() ? f.matchNone() : f.id().matchingAny(works);
            case Clause.Meant(float[] vector, float weight) -> meant(vector, weight);
            case Clause.Coloured(String colour, float weight) -> coloured(colour, weight);
            case Clause.Flat(Clause inner, float weight) ->
                f.bool().must(step(inner)).constantScore().boost(weight);
            case Clause.Mix mix -> mix(mix);
        };
    }

    /// Each rung adds as much; who stands on the first has the colour.
    private PredicateFinalStep coloured(String colour, float weight) {
        float each = weight / ColourRungs.ALL;
        BooleanPredicateClausesStep<?, ?> rungs = f.bool().must(rung(colour, 1, each));
        for (int rung = 2; rung <= ColourRungs.ALL; rung++) {
            rungs.should(rung(colour, rung, each));
        }
        return rungs;
    }

    private PredicateFinalStep rung(String colour, int rung, float weight) {
        return f.match()
                .field(ValueField.COLOUR_SHARE.key())
                .matching(ColourRungs.at(colour, rung))
                .constantScore()
                .boost(weight);
    }

    private PredicateFinalStep meant(float[] vector, float weight) {
        return meaning
                ? f.extension(LuceneExtension.get())
                        .fromLuceneQuery(new BoostQuery(
                                new FunctionScoreQuery(
                                        new FieldExistsQuery(IndexFields.MEANING),
                                        new MeaningValues(new MeaningScore(vector))),
                                weight))
                : f.matchNone();
    }

    /// One value is matched so that its rarity counts; for several the engine would add them up, which is right:
    /// the more in common, the better.
    private PredicateFinalStep values(Clause.Values values) {
        String field = values.field().key();
        if (values.values().isEmpty()) {
            return f.matchNone();
        }
        if (values.values().size() == 1) {
            return f.match().field(field).matching(values.values().getFirst()).boost(values.weight());
        }
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        values.values().forEach(value -> any.should(f.match().field(field).matching(value)));
        return any.boost(values.weight());
    }

    private PredicateFinalStep years(Clause.Years years) {
        BooleanPredicateClausesStep<?, ?> both = f.bool();
        String begin = years.inside() ? IndexFields.EARLIEST : IndexFields.LATEST;
        String end = years.inside() ? IndexFields.LATEST : IndexFields.EARLIEST;
        Integer from = years.from();
        Integer to = years.to();
        if (from != null) {
            both.must(f.range().field(begin).atLeast(from));
        }
        if (to != null) {
            both.must(f.range().field(end).atMost(to));
        }
        if (from == null && to == null) {
            both.must(f.exists().field(IndexFields.EARLIEST));
        }
        return both.constantScore().boost(years.weight());
    }

    private PredicateFinalStep mix(Clause.Mix mix) {
        BooleanPredicateClausesStep<?, ?> bool = f.bool();
        mix.must().forEach(clause -> bool.must(step(clause)));
        mix.should().forEach(clause -> bool.should(step(clause)));
        mix.filters().forEach(clause -> bool.filter(step(clause)));
        mix.not().forEach(clause -> bool.mustNot(step(clause)));
        if (mix.atLeast() > 0) {
            bool.minimumShouldMatchNumber(mix.atLeast());
        }
        if (mix.must().isEmpty() && mix.should().isEmpty() && mix.filters().isEmpty()) {
            bool.must(f.matchAll());
        }
        return bool;
    }
}
