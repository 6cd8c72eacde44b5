package org.mouseion.benchmarks.doubt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mouseion.algorithms.doubt.Dial;
import org.mouseion.algorithms.doubt.Finding;
import org.mouseion.algorithms.doubt.Masses;
import org.mouseion.algorithms.doubt.Neighbours;
import org.mouseion.algorithms.doubt.Seeking;
import org.mouseion.algorithms.doubt.SoughtWord;
import org.mouseion.algorithms.doubt.Spot;

/// A way to search that is measured: lines are ranked by the probability that the word stands in them.
record Method(String name, Dial dial, Seeking seeking, Masses masses) {

    Ranking rank(List<ReadPage> pages, Collection<String> queries) {
        List<Finding> findings =
                pages.stream().map(page -> new Finding(masses.of(page.slots()))).toList();
        Neighbours neighbours = near(ReadPage.keys(pages));
        Ranking ranking = new Ranking();
        for (String query : queries) {
            List<SoughtWord> sought = seeking.seek(query, dial, neighbours);
            for (int i = 0; i < pages.size(); i++) {
                rank(pages.get(i), findings.get(i), query, sought, ranking);
            }
        }
        return ranking;
    }

    private static void rank(ReadPage page, Finding finding, String query, List<SoughtWord> sought, Ranking ranking) {
        double[] best = new double[page.written().size()];
        for (Spot spot : finding.spots(sought, 0)) {
            int line = page.lines().get(spot.first());
            best[line] = Math.max(best[line], spot.probability());
        }
        for (int line = 0; line < best.length; line++) {
            ranking.add(best[line], isWritten(page, line, query));
        }
    }

    /// A word that goes on in the next line belongs to the line where it begins.
    private static boolean isWritten(ReadPage page, int line, String query) {
        List<String> words = page.written().get(line);
        if (words.contains(query)) {
            return true;
        }
        boolean more = line + 1 < page.written().size();
        return more && (words.getLast() + page.written().get(line + 1).getFirst()).equals(query);
    }

    /// Keys by their length and letters, as many as may be near.
    static Neighbours near(Set<String> keys) {
        var byLength = keys.stream().collect(Collectors.groupingBy(String::length));
        return (key, edits) -> {
            List<String> near = new ArrayList<>();
            for (int length = key.length() - edits; length <= key.length() + edits; length++) {
                for (String other : byLength.getOrDefault(length, List.of())) {
                    if (Letters.distance(key, other, edits) <= edits) {
                        near.add(other);
                    }
                }
            }
            return near;
        };
    }
}
