package org.mouseion.algorithms.doubt;

import java.util.List;
import java.util.Map;

/// A word that is looked for, as the keys by which it can be found.
///
/// @param word as it was typed
/// @param sure by key: the probability that a place where this stands is an answer
/// @param slips by key: the probability that a wrong reading that looks like this came from the word
/// @param variants why each of the `sure` keys is there
/// @param bestOnly whether only the best reading of a place is looked at
public record SoughtWord(
        String word, Map<String, Double> sure, Map<String, Double> slips, List<Variant> variants, boolean bestOnly) {

    /// A best reading is found even where its reader claims no confidence at all.
    private static final double HARDLY = 0.001;

    public SoughtWord {
        sure = Map.copyOf(sure);
        slips = Map.copyOf(slips);
        variants = List.copyOf(variants);
    }

    /// The probability that the word stands where these masses are.
    public double probability(List<Mass> masses) {
        double sum = 0;
        for (Mass mass : masses) {
            if (!bestOnly) {
                sum += sure.getOrDefault(mass.key(), 0.0) * mass.sure();
                sum += slips.getOrDefault(mass.key(), 0.0) * mass.doubt();
            } else if (mass.best() && sure.containsKey(mass.key())) {
                return Math.max(mass.sure(), HARDLY);
            }
        }
        return Math.min(1, sum);
    }
}
