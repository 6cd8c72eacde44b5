package org.mouseion.algorithms.doubt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Turns the slots of a page into what an index holds.
///
/// @param distrust part of every machine reading's probability that is counted as doubt: readers are surer of
/// themselves than they should be
/// @param joins probability that a line's last word goes on in the next line where no hyphen says so
public record Masses(double distrust, double joins) {

    /// Fitted on the first half of the pages; see `./mouseion bench doubt`.
    public static final Masses FITTED = new Masses(0.02, 0.1);

    /// Smaller probabilities are not kept.
    private static final double LEAST = 0.004;

    /// Parts of a word that was broken without a hyphen are kept together where neither is longer.
    private static final int LONGEST_JOIN = 18;

    private static final String HYPHENS = "-\u00ad\u2010\u2011=¬⸗";

    /// One place for each slot in their order, and one more for each pair of slots over the end of a line.
    public List<Place> of(List<Slot> slots) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            places.add(new Place(i, 1, masses(slot)));
            if (i + 1 < slots.size() && slots.get(i + 1).line() > slot.line()) {
                List<Mass> joined = joined(slot, slots.get(i + 1));
                if (!joined.isEmpty()) {
                    places.add(new Place(i, 2, joined));
                }
            }
        }
        return places;
    }

    private List<Mass> masses(Slot slot) {
        Map<String, Double> sure = new LinkedHashMap<>();
        double sum = 0;
        for (Reading reading : slot.readings()) {
            sum += reading.probability();
            String key = Keys.of(reading.text());
            if (!key.isEmpty()) {
                sure.merge(key, reading.probability(), Double::sum);
            }
        }
        double trust = slot.certain() ? 1 : 1 - distrust;
        double left = Math.max(0, 1 - sum * trust);
        double all = sum;
        List<Mass> masses = new ArrayList<>();
        sure.forEach((key, probability) -> {
            double share = all == 0 ? 0 : probability / all;
            if (probability * trust >= LEAST || masses.isEmpty()) {
                masses.add(new Mass(key, probability * trust, left * share, masses.isEmpty()));
            }
        });
        return masses;
    }

    private List<Mass> joined(Slot end, Slot start) {
        List<Mass> joined = new ArrayList<>();
        for (Reading first : end.readings()) {
            for (Reading second : start.readings()) {
                String key = Keys.of(first.text()) + Keys.of(second.text());
                boolean hyphen = !first.text().isEmpty()
                        && HYPHENS.indexOf(first.text().charAt(first.text().length() - 1)) >= 0;
                double probability = first.probability() * second.probability() * (hyphen ? 0.95 : joins);
                if (probability >= 10 * LEAST && key.length() <= LONGEST_JOIN) {
                    double doubt = hyphen ? Math.max(0, 1 - probability) * probability : 0;
                    joined.add(new Mass(key, probability, doubt, joined.isEmpty() && hyphen));
                }
            }
        }
        return joined;
    }
}
