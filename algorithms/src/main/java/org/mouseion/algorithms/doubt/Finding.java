package org.mouseion.algorithms.doubt;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds a word, or words in a row, on one page.
///
/// A row of words has the product of their probabilities, as if readings of neighbouring words were
/// independent; a word may go on after the end of its line.
public final class Finding {

    /// Products that are smaller are not followed.
    private static final double LEAST = 1e-4;

    private final List<List<Place>> starting = new ArrayList<>();

    /// @param places of one page, as [Masses] makes them
    public Finding(List<Place> places) {
        for (Place place : places) {
            while (starting.size() <= place.slot()) {
                starting.add(new ArrayList<>());
            }
            starting.get(place.slot()).add(place);
        }
    }

    /// The spots of at least this probability, in the order of the page.
    public List<Spot> spots(List<SoughtWord> sought, double least) {
        List<Spot> spots = new ArrayList<>();
        if (sought.isEmpty()) {
            return spots;
        }
        for (int slot = 0; slot < starting.size(); slot++) {
            Spot best = best(sought, 0, slot, slot, 1);
            if (best != null && best.probability() >= least) {
                spots.add(best);
            }
        }
        return spots;
    }

    /// How many times the words are to be expected on the page.
    public static double expected(List<Spot> spots) {
        return spots.stream().mapToDouble(Spot::probability).sum();
    }

    private @Nullable Spot best(List<SoughtWord> sought, int word, int first, int slot, double before) {
        if (slot >= starting.size()) {
            return null;
        }
        Spot best = null;
        for (Place place : starting.get(slot)) {
            double probability = before * sought.get(word).probability(place.masses());
            if (probability < LEAST) {
                continue;
            }
            int next = slot + place.slots();
            Spot found = word + 1 == sought.size()
                    ? new Spot(first, next - 1, probability)
                    : best(sought, word + 1, first, next, probability);
            if (found != null && (best == null || found.probability() > best.probability())) {
                best = found;
            }
        }
        return best;
    }
}
