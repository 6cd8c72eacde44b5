package org.mouseion.app.discovery.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.FacetValues;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.ValueField;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.documents.WorkText;
import org.mouseion.app.discovery.index.labels.FacetNames;
import org.mouseion.app.discovery.index.vectors.MeaningPairs;
import org.mouseion.app.platform.Reason;

/// Opens the score of a work: each sign that brought it forward, in a sentence, with what it added; under a word, how
/// rare it is and how often it stands there.
final class Explaining {

    private static final int MOST_PAIRS = 6;

    private final WorkIndex index;
    private final Matching matching;
    private final Scoring scoring;
    private final Vocabulary vocabulary;
    private final Works works;
    private final MeaningPairs pairs;
    private final FacetNames names;

    Explaining(
            WorkIndex index,
            Matching matching,
            Scoring scoring,
            Vocabulary vocabulary,
            Works works,
            MeaningPairs pairs,
            FacetNames names) {
        this.index = index;
        this.matching = matching;
        this.scoring = scoring;
        this.vocabulary = vocabulary;
        this.works = works;
        this.pairs = pairs;
        this.names = names;
    }

    Reason explain(Plan plan, WorkId work) {
        if (!holds(plan.match(matching), work)) {
            return Reason.of("search.explain.not-found", 0);
        }
        List<Reason> signs = new ArrayList<>();
        double sum = 0;
        for (Clause sign : plan.signs(matching, scoring)) {
            Reason reason = reason(plan, sign, work);
            if (reason.value() > 0) {
                signs.add(reason);
                sum += reason.value();
            }
        }
        signs.sort(Comparator.comparingDouble(Reason::value).reversed());
        return new Reason("search.explain.sum", List.of(), sum, signs);
    }

    private Reason reason(Plan plan, Clause sign, WorkId work) {
        if (sign instanceof Clause.Meant) {
            return meant(plan, sign, work);
        }
        if (sign instanceof Clause.Coloured(String colour, float weight)) {
            double value = scoreAlone(sign, work);
            return Reason.of(
                    "search.explain.colour",
                    value,
                    names.label(Facet.COLOUR, colour, plan.query().locale()),
                    value / weight);
        }
        boolean whole = sign instanceof Clause.Flat flat && flat.weight() == Weights.ALL_WORDS;
        return whole
                ? Reason.of("search.explain.all-words", scoreAlone(sign, work))
                : explain(sign, work, plan.query().locale());
    }

    /// Each pair of words with what it adds to the score: together they add up to it but for the least.
    private Reason meant(Plan plan, Clause sign, WorkId work) {
        double value = scoreAlone(sign, work);
        List<Reason> because = works
                .find(work)
                .map(found -> pairs.of(plan.line(), WorkText.of(found.facts()), MOST_PAIRS))
                .orElse(List.of())
                .stream()
                .map(pair -> Reason.of(
                        "search.explain.pair", pair.contribution() * plan.weightOfMeaning(), pair.left(), pair.right()))
                .toList();
        return new Reason("search.explain.meaning", List.of(), value, because);
    }

    private boolean holds(Clause clause, WorkId work) {
        return index.find(Lookup.count(clause.where(List.of(new Clause.These(List.of(work.value()))))))
                        .total()
                > 0;
    }

    private Reason explain(Clause sign, WorkId work, Locale locale) {
        return index.explain(sign, work.value())
                .map(inside -> reason(sign, inside.value(), because(sign, inside, locale)))
                .orElseGet(() -> reason(sign, scoreAlone(sign, work), List.of()));
    }

    private List<Reason> because(Clause sign, WorkIndex.Scoring inside, Locale locale) {
        List<Reason> words = Bm25.of(inside);
        return sign instanceof Clause.Values
                ? words.stream().map(word -> named(word, locale)).toList()
                : words;
    }

    /// The name of the concept in place of its number.
    private Reason named(Reason rarity, Locale locale) {
        List<Object> arguments = new ArrayList<>(rarity.arguments());
        FacetValues.findId(String.valueOf(arguments.getFirst()))
                .flatMap(id -> vocabulary.find(new ConceptId(id)))
                .map(concept -> concept.labels().in(locale))
                .filter(label -> !label.isEmpty())
                .ifPresent(label -> arguments.set(0, label));
        return new Reason(rarity.key(), arguments, rarity.value(), rarity.because());
    }

    /// What the sign alone gives the work: the same figure where the engine cannot explain itself.
    private double scoreAlone(Clause sign, WorkId work) {
        Clause alone = sign.where(List.of(new Clause.These(List.of(work.value()))));
        return index.find(Lookup.best(alone, 1)).rows().stream()
                .mapToDouble(Findings.Row::score)
                .findFirst()
                .orElse(0);
    }

    private static Reason reason(Clause sign, double value, List<Reason> because) {
        return switch (sign) {
            case Clause.Words(TextField field, var words, float weight) ->
                of("search.explain.word." + field.key(), value, because, words.getFirst());
            case Clause.Phrase(TextField field, var words, int slop, float weight) ->
                of(
                        field == TextField.TITLE ? "search.explain.phrase.title" : "search.explain.phrase",
                        value,
                        because,
                        String.join(" ", words));
            case Clause.Flat(Clause.Mix together, float weight) ->
                of("search.explain.title_by_maker", value, List.of());
            case Clause.Flat(Clause.Values(ValueField field, var values, float inner), float weight) ->
                of("search.explain." + field.key(), value, List.of());
            case Clause.Flat(Clause.These these, float weight) -> of("search.explain.word-by-word", value, List.of());
            case Clause.Flat(Clause.Pictured pictured, float weight) -> of("search.explain.pictured", value, List.of());
            case Clause.Values(ValueField field, var values, float weight) ->
                of("search.explain.concept", value, because);
            case Clause.Years years -> of("search.explain.years", value, List.of());
            case Clause.All all -> of("search.explain.other", value, because);
            case Clause.Prefix prefix -> of("search.explain.other", value, because);
            case Clause.Starts starts -> of("search.explain.other", value, because);
            case Clause.Close close -> of("search.explain.other", value, because);
            case Clause.Pictured pictured -> of("search.explain.pictured", value, because);
            case Clause.These these -> of("search.explain.other", value, because);
            case Clause.Mix mix -> of("search.explain.widened", value, because, otherName(mix));
            case Clause.Coloured coloured -> of("search.explain.other", value, because);
            case Clause.Meant meant -> of("search.explain.meaning", value, because);
            case Clause.Flat flat -> of("search.explain.other", value, because);
        };
    }

    /// The first name of those that [Widened] looks for.
    private static String otherName(Clause.Mix mix) {
        return Stream.concat(mix.must().stream(), mix.should().stream())
                .map(clause -> switch (clause) {
                    case Clause.Words(var field, var words, float weight) -> words.getFirst();
                    case Clause.Phrase(var field, var words, int slop, float weight) -> String.join(" ", words);
                    case Clause.Mix inner -> otherName(inner);
                    default -> "";
                })
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Reason of(String key, double value, List<Reason> because, Object... arguments) {
        return new Reason(key, List.of(arguments), value, because);
    }
}
