package org.mouseion.algorithms.doubt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes of typed words what is looked for.
public final class Seeking {

    /// A misread key that is less plausible than this is not looked for.
    private static final double LEAST_PLAUSIBLE = 0.01;

    /// Misread keys that are looked for, the most plausible.
    private static final int MOST_SLIPS = 400;

    /// Spellings whose misreadings are looked for too.
    private static final int MISREAD_SPELLINGS = 4;

    /// From this length on two letters may be wrong.
    private static final int TWO_WRONG = 6;

    private final Spellings spellings;
    private final Confusions confusions;
    private final Plausibility plausibility;
    private final CommonWords common;

    public Seeking(Spellings spellings, Confusions confusions, Plausibility plausibility, CommonWords common) {
        this.spellings = spellings;
        this.confusions = confusions;
        this.plausibility = plausibility;
        this.common = common;
    }

    /// One sought word for each typed word, in order; words of which nothing counts are left out.
    public List<SoughtWord> seek(String typed, Dial dial, Neighbours neighbours) {
        List<SoughtWord> sought = new ArrayList<>();
        for (String word : Keys.words(typed)) {
            sought.add(seekWord(word, dial, neighbours));
        }
        return sought;
    }

    private SoughtWord seekWord(String word, Dial dial, Neighbours neighbours) {
        List<Variant> variants =
                dial.spellings() ? spellings.variants(word) : List.of(new Variant(Keys.of(word), 1, List.of()));
        Map<String, Double> sure = new LinkedHashMap<>();
        variants.forEach(variant -> sure.put(variant.key(), variant.weight()));
        Map<String, Double> slips = new HashMap<>();
        if (dial.slips()) {
            variants.stream().limit(MISREAD_SPELLINGS).forEach(variant -> addSlips(variant, sure, slips, neighbours));
        }
        return new SoughtWord(word, sure, strongest(slips), variants, !dial.alternatives());
    }

    private void addSlips(Variant variant, Map<String, Double> sure, Map<String, Double> slips, Neighbours neighbours) {
        String key = variant.key();
        double most = plausibility.mostCost(Math.min(0.99, LEAST_PLAUSIBLE / variant.weight()), key.length());
        if (most <= 0) {
            return;
        }
        int edits = key.length() >= TWO_WRONG ? 2 : 1;
        for (String near : neighbours.near(key, edits)) {
            if (sure.containsKey(near)) {
                continue;
            }
            double cost = confusions.cost(key, near, most);
            if (cost <= most) {
                double plausible = plausibility.of(cost, key.length(), common.has(near)) * variant.weight();
                slips.merge(near, plausible, Math::max);
            }
        }
    }

    private static Map<String, Double> strongest(Map<String, Double> slips) {
        if (slips.size() <= MOST_SLIPS) {
            return slips;
        }
        Map<String, Double> strongest = new HashMap<>();
        slips.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SLIPS)
                .forEach(entry -> strongest.put(entry.getKey(), entry.getValue()));
        return strongest;
    }
}
