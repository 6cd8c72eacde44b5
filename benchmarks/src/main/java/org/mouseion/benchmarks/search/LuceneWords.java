package org.mouseion.benchmarks.search;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.mouseion.app.discovery.index.Clause;

/// Says a [Clause] straight in the words of Lucene.
final class LuceneWords {

    private static final String ID = "__HSEARCH_id";

    private LuceneWords() {}

    static Query of(Clause clause) {
        return switch (clause) {
            case Clause.All() -> new MatchAllDocsQuery();
            case Clause.Words(var field, var words, float weight) ->
                boosted(any(words, word -> new TermQuery(new Term(field.key(), word))), weight);
            case Clause.Phrase(var field, var words, int slop, float weight) ->
                boosted(
                        words.size() == 1
                                ? new TermQuery(new Term(field.key(), words.getFirst()))
                                : new PhraseQuery(slop, field.key(), words.toArray(String[]::new)),
                        weight);
            case Clause.Prefix(var field, String start, float weight) ->
                boosted(new PrefixQuery(new Term(field.key(), start)), weight);
            case Clause.Starts(var field, String start) -> new PrefixQuery(new Term(field.key(), start));
            case Clause.Close(var field, String word, int edits, float weight) ->
                boosted(new FuzzyQuery(new Term(field.key(), word), edits, 1), weight);
            case Clause.Values(var field, var values, float weight) ->
                boosted(any(values, value -> new TermQuery(new Term(field.key(), value))), weight);
            case Clause.Years years -> years(years);
            case Clause.Coloured coloured ->
                throw new IllegalArgumentException("No measurement asks for colours, but got " + coloured);
            case Clause.Pictured() -> IntPoint.newExactQuery("pictured", 1);
            case Clause.These(var works) ->
                works.isEmpty()
                        ? new MatchNoDocsQuery()
                        : new TermInSetQuery(
                                ID,
                                works.stream()
                                        .map(work -> new BytesRef(Long.toString(work)))
                                        .toList());
            case Clause.Meant meant -> new MatchNoDocsQuery();
            case Clause.Flat(Clause inner, float weight) -> boosted(new ConstantScoreQuery(of(inner)), weight);
            case Clause.Mix mix -> mix(mix);
        };
    }

    private static Query boosted(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }

    private static Query any(List<String> texts, Function<String, Query> each) {
        if (texts.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        if (texts.size() == 1) {
            return each.apply(texts.getFirst());
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        texts.forEach(text -> any.add(each.apply(text), Occur.SHOULD));
        return any.build();
    }

    private static Query years(Clause.Years years) {
        BooleanQuery.Builder both = new BooleanQuery.Builder();
        String begin = years.inside() ? "earliest" : "latest";
        String end = years.inside() ? "latest" : "earliest";
        Integer from = years.from();
        Integer to = years.to();
        if (from != null) {
            both.add(IntPoint.newRangeQuery(begin, from, Integer.MAX_VALUE), Occur.MUST);
        }
        if (to != null) {
            both.add(IntPoint.newRangeQuery(end, Integer.MIN_VALUE, to), Occur.MUST);
        }
        if (from == null && to == null) {
            both.add(IntPoint.newRangeQuery("earliest", Integer.MIN_VALUE, Integer.MAX_VALUE), Occur.MUST);
        }
        return boosted(new ConstantScoreQuery(both.build()), years.weight());
    }

    private static Query mix(Clause.Mix mix) {
        if (mix.must().isEmpty()
                && mix.should().isEmpty()
                && mix.filters().isEmpty()
                && mix.not().isEmpty()) {
            return new MatchAllDocsQuery();
        }
        BooleanQuery.Builder bool = new BooleanQuery.Builder();
        mix.must().forEach(clause -> bool.add(of(clause), Occur.MUST));
        mix.should().forEach(clause -> bool.add(of(clause), Occur.SHOULD));
        mix.filters().forEach(clause -> bool.add(of(clause), Occur.FILTER));
        mix.not().forEach(clause -> bool.add(of(clause), Occur.MUST_NOT));
        if (mix.must().isEmpty() && mix.should().isEmpty() && mix.filters().isEmpty()) {
            bool.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        if (!mix.should().isEmpty()
                && (mix.atLeast() > 0 || !mix.must().isEmpty() || !mix.filters().isEmpty())) {
            bool.setMinimumNumberShouldMatch(mix.atLeast());
        }
        return bool.build();
    }
}
