package org.mouseion.benchmarks.answers;

import java.io.IOException;
import org.mouseion.algorithms.answering.AnswerRanking;

/// Something that answers questions.
record Contestant(String name, Way way) {

    /// As many as the measures look at: reciprocal rank counts to here too.
    private static final int LIMIT = 100;

    interface Way {
        Outcome ask(Piaf.Asked asked) throws IOException;
    }

    static Contestant of(String name, PlainLucene lucene) {
        return new Contestant(name, asked -> Outcome.ofPassages(asked, lucene.rank(asked.question(), LIMIT)));
    }

    static Contestant of(String name, AnswerRanking ranking) {
        return new Contestant(name, asked -> Outcome.of(asked, ranking.rank(asked.question(), AnswerRanking.READ)));
    }

    Outcome ask(Piaf.Asked asked) throws IOException {
        return way.ask(asked);
    }
}
