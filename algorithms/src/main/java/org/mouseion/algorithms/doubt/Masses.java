package org.mouseion.algorithms.doubt;

import java.util.ArrayList;
import java.util.List;

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

    /// Readings on each side of the end of a line that are put together.
    private static final int MOST_JOINED = 3;

    private static final String HYPHENS = "-\u00ad\u2010\u2011=¬⸗";

    /// One place for each slot in their order, and one more for each pair of slots over the end of a line.
    public List<Place> of(List<Slot> slots) {
        List<Place> places = new ArrayList<>(slots.size() + slots.size() / 4);
        List<String> keys = slots.isEmpty() ? List.of() : keys(slots.getFirst());
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            places.add(new Place(i, 1, masses(slot, keys)));
            if (i + 1 < slots.size()) {
                Slot next = slots.get(i + 1);
                List<String> following = keys(next);
                if (next.line() > slot.line()) {
                    List<Mass> joined = joined(slot, keys, next, following);
                    if (!joined.isEmpty()) {
                        places.add(new Place(i, 2, joined));
                    }
                }
                keys = following;
            }
        }
        return places;
    }

    private static List<String> keys(Slot slot) {
        List<String> keys = new ArrayList<>(slot.readings().size());
        for (Reading reading : slot.readings()) {
            keys.add(Keys.of(reading.text()));
        }
        return keys;
    }

    private List<Mass> masses(Slot slot, List<String> keys) {
        double[] sure = new double[keys.size()];
        double all = 0;
        for (int i = 0; i < sure.length; i++) {
            double probability = slot.readings().get(i).probability();
            all += probability;
            // Readings that differ in nothing that counts are one.
            sure[keys.indexOf(keys.get(i))] += probability;
        }
        double trust = slot.certain() ? 1 : 1 - distrust;
        double left = Math.max(0, 1 - all * trust);
        List<Mass> masses = new ArrayList<>(sure.length);
        for (int i = 0; i < sure.length; i++) {
            boolean counts = !keys.get(i).isEmpty() && keys.indexOf(keys.get(i)) == i;
            if (counts && (sure[i] * trust >= LEAST || masses.isEmpty())) {
                double share = all == 0 ? 0 : sure[i] / all;
                masses.add(new Mass(keys.get(i), sure[i] * trust, left * share, masses.isEmpty()));
            }
        }
        return masses;
    }

    private List<Mass> joined(Slot end, List<String> ends, Slot start, List<String> starts) {
        List<Mass> joined = new ArrayList<>();
        for (int i = 0; i < ends.size() && i < MOST_JOINED; i++) {
            Reading first = end.readings().get(i);
            boolean hyphen = endsWithHyphen(first.text());
            double goesOn = first.probability() * (hyphen ? 0.95 : joins);
            for (int j = 0; j < starts.size() && j < MOST_JOINED; j++) {
                double probability = goesOn * start.readings().get(j).probability();
                if (probability >= 10 * LEAST
                        && ends.get(i).length() + starts.get(j).length() <= LONGEST_JOIN) {
                    double doubt = hyphen ? Math.max(0, 1 - probability) * probability : 0;
                    joined.add(new Mass(ends.get(i) + starts.get(j), probability, doubt, joined.isEmpty() && hyphen));
                }
            }
        }
        return joined;
    }

    private static boolean endsWithHyphen(String text) {
        return !text.isEmpty() && HYPHENS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
