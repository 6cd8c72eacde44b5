package org.mouseion.algorithms.answering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Which passages are looked at closely: the first by what costs little to know of every one, that is the question's
/// words in the passage and in its source, and the nearness of the whole passage.
final class Candidates {

    /// On the half of PIAF that is fitted on, four times as many find .002 more among the first ten.
    private static final int LOOKED_AT = 90;

    private static final double SOURCE = 0.4;

    private static final double MEANING = 3;

    private Candidates() {}

    static List<Integer> of(PassageIndex index, Asked asked, PassageSigns signs, IntPredicate among) {
        boolean meant = !index.meanings().isEmpty();
        return best(
                index.size(),
                passage -> {
                    if (!among.test(passage)) {
                        return 0;
                    }
                    double words = signs.words(passage) + SOURCE * signs.source(passage);
                    return words + (meant ? MEANING * index.meanings().nearness(passage, asked.meaning()) : 0);
                },
                LOOKED_AT);
    }

    /// The highest above 0, best first; equals in the order of the index.
    private static List<Integer> best(int size, IntToDoubleFunction score, int limit) {
        record Scored(int passage, double score) {}
        Comparator<Scored> worstFirst = Comparator.comparingDouble(Scored::score)
                .thenComparing(Comparator.comparingInt(Scored::passage).reversed());
        PriorityQueue<Scored> kept = new PriorityQueue<>(limit + 1, worstFirst);
        IntStream.range(0, size).forEach(passage -> {
            double value = score.applyAsDouble(passage);
            if (value > 0 && (kept.size() < limit || value > kept.element().score())) {
                kept.add(new Scored(passage, value));
                if (kept.size() > limit) {
                    kept.remove();
                }
            }
        });
        List<Scored> sorted = new ArrayList<>(kept);
        sorted.sort(worstFirst.reversed());
        return sorted.stream().map(Scored::passage).toList();
    }
}
