package org.mouseion.benchmarks.quality;

import java.util.List;
import org.mouseion.algorithms.ranking.Judgement;
import org.mouseion.benchmarks.judgements.JudgedQuery;
import org.mouseion.benchmarks.judgements.RecordKey;

/// One query with what came and how good it was.
///
/// @param success whether the first result has the best grade that was given
/// @param reciprocalRank of the first result with that grade
/// @param goodFirst whether the first result is good
/// @param goodInSight whether a good result is among the first ten
record Measured(
        JudgedQuery query,
        Judgement<RecordKey> judgement,
        List<RecordKey> ranking,
        long total,
        double ndcg,
        boolean success,
        double reciprocalRank,
        boolean goodFirst,
        boolean goodInSight) {

    /// Places that are looked at for nDCG: what a visitor sees without scrolling.
    static final int PLACES = 10;

    /// Grade from which a record is a good answer.
    private static final int GOOD = 2;

    static Measured of(JudgedQuery query, Judgement<RecordKey> judgement, List<RecordKey> ranking, long total) {
        int sought = judgement.best();
        return new Measured(
                query,
                judgement,
                List.copyOf(ranking),
                total,
                judgement.ndcg(ranking, PLACES),
                judgement.succeeds(ranking, 1, sought),
                judgement.reciprocalRank(ranking, sought),
                judgement.succeeds(ranking, 1, GOOD),
                judgement.succeeds(ranking, PLACES, GOOD));
    }

    /// Whether somebody has one work in mind.
    boolean isKnownItem() {
        return query.topic() == null;
    }
}
