package org.mouseion.algorithms.answering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Which passages are looked at closely: those with the most of the question's words, and those nearest in meaning.
final class Candidates {

    /// On the half of PIAF that is fitted on, more of either found nothing more.
    private static final int BY_WORDS = 80;

    private static final int BY_MEANING = 40;

    private Candidates() {}

    static Set<Integer> of(PassageIndex index, Asked asked, PassageSigns signs, IntPredicate among) {
        double[] words = signs.words();
        Set<Integer> chosen =
                new LinkedHashSet<>(best(index.size(), passage -> among.test(passage) ? words[passage] : 0, BY_WORDS));
        if (!index.meanings().isEmpty()) {
            chosen.addAll(best(
                    index.size(),
                    passage -> among.test(passage) ? index.meanings().nearness(passage, asked.meaning()) : 0,
                    BY_MEANING));
        }
        return chosen;
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
