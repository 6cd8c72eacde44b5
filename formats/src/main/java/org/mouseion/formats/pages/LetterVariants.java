package org.mouseion.formats.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/// Readings of a word from those of its letters: the likeliest combinations, best first.
///
/// The surenesses of letters are multiplied, as if they were told independently; the search goes from the best
/// combination to its neighbours by a heap and never unfolds them all (k best of a product, Huang and Chiang 2005).
public final class LetterVariants {

    private record Choice(int[] picks, double sureness) {}

    private LetterVariants() {}

    /// @param letters for each letter its readings, best first, at least one
    /// @param most    readings that are wanted
    /// @return best first, each text once; those that are the same text take the better sureness
    public static List<Reading> combined(List<List<Reading>> letters, int most) {
        if (letters.isEmpty()) {
            return List.of();
        }
        Map<String, Reading> found = new LinkedHashMap<>();
        Set<List<Integer>> met = new HashSet<>();
        PriorityQueue<Choice> heap =
                new PriorityQueue<>(Comparator.comparingDouble((Choice choice) -> -choice.sureness()));
        Choice best = choice(letters, new int[letters.size()]);
        heap.add(best);
        while (!heap.isEmpty() && found.size() < most) {
            Choice choice = heap.remove();
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < letters.size(); i++) {
                text.append(letters.get(i).get(choice.picks()[i]).text());
            }
            found.putIfAbsent(text.toString(), Reading.of(text.toString(), choice.sureness()));
            for (int i = 0; i < letters.size(); i++) {
                if (choice.picks()[i] + 1 < letters.get(i).size()) {
                    int[] picks = choice.picks().clone();
                    picks[i]++;
                    if (met.add(boxed(picks)) && met.size() < 64 * most) {
                        heap.add(choice(letters, picks));
                    }
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private static Choice choice(List<List<Reading>> letters, int[] picks) {
        double sureness = 1;
        for (int i = 0; i < picks.length; i++) {
            sureness *= letters.get(i).get(picks[i]).sureness().orElse(picks[i] == 0 ? 1.0 : 0.1);
        }
        return new Choice(picks, sureness);
    }

    private static List<Integer> boxed(int[] picks) {
        List<Integer> list = new ArrayList<>(picks.length);
        for (int pick : picks) {
            list.add(pick);
        }
        return list;
    }
}
