package org.mouseion.app.discovery.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.mouseion.algorithms.fusion.ReciprocalRankFusion;
import org.mouseion.app.discovery.index.Findings;

/// Merges the order by meaning into the order by words, by reciprocal rank, but only among works that the words hold
/// for about equally good.
///
/// Ranks alone do not know that the first result is the very title that was typed and the second merely shares a word
/// with it; scores do. So the results are cut into bands of like score, and meaning rearranges within a band. A work
/// whose meaning is not computed yet keeps its place among the others instead of falling behind them.
final class Bands {

    /// Share of the score of a band's best that its last still has.
    private static final double ALIKE = 0.85;

    private Bands() {}

    /// @param byWords best first, with the scores of the words
    /// @param byMeaning works nearest in meaning, best first
    static List<Findings.Row> merge(List<Findings.Row> byWords, List<Long> byMeaning) {
        List<Findings.Row> merged = new ArrayList<>(byWords.size());
        int from = 0;
        while (from < byWords.size()) {
            int to = from + 1;
            while (to < byWords.size()
                    && byWords.get(to).score() >= ALIKE * byWords.get(from).score()) {
                to++;
            }
            merged.addAll(within(byWords.subList(from, to), byMeaning));
            from = to;
        }
        return merged;
    }

    private static List<Findings.Row> within(List<Findings.Row> band, List<Long> byMeaning) {
        Set<Long> here = new HashSet<>();
        band.forEach(row -> here.add(row.work()));
        List<Long> near = byMeaning.stream().filter(here::contains).toList();
        if (near.size() < 2) {
            return band;
        }
        Set<Long> known = Set.copyOf(near);
        Iterator<Long> next = near.iterator();
        List<Long> words = band.stream().map(Findings.Row::work).toList();
        List<Long> meaning = words.stream()
                .map(work -> known.contains(work) ? next.next() : work)
                .toList();
        return ReciprocalRankFusion.of(words, meaning).ranked().stream()
                .map(ranked -> band.get(words.indexOf(ranked.item())))
                .toList();
    }
}
