package org.mouseion.algorithms.answering;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How much each sign counts. A score is the sum of the signs, each so many times.
///
/// @param of each sign; one that is absent does not count
public record Weights(Map<Sign, Double> of) {

    private static final String FILE = "answer-weights.tsv";

    /// As they were fitted: see docs/methods/answers.md.
    public static final Weights WITH_VECTORS = read(1);

    /// As they were fitted where nothing computes meaning.
    public static final Weights WORDS_ALONE = read(2);

    public Weights {
        of = Map.copyOf(of);
    }

    private static Weights read(int column) {
        Map<Sign, Double> weights = new EnumMap<>(Sign.class);
        Table.rows(FILE).forEach(row -> weights.put(Sign.valueOf(row[0]), Double.valueOf(row[column])));
        return new Weights(weights);
    }

    public double of(Sign sign) {
        return of.getOrDefault(sign, 0.0);
    }

    /// The same, but that one sign does not count.
    public Weights without(Sign sign) {
        Map<Sign, Double> others = new EnumMap<>(Sign.class);
        others.putAll(of);
        others.remove(sign);
        return new Weights(others);
    }

    double score(Map<Sign, Double> signs) {
        double score = 0;
        for (Map.Entry<Sign, Double> sign : signs.entrySet()) {
            score += of(sign.getKey()) * sign.getValue();
        }
        return score;
    }

    /// Every sign that counts, the most telling first.
    ///
    /// @param within what the sign of the passage is made of, where there is one
    Explanation explain(String what, double score, Map<Sign, Double> signs, Explanation... within) {
        List<Explanation> parts = signs.entrySet().stream()
                .filter(sign -> of(sign.getKey()) * sign.getValue() != 0)
                .map(sign -> new Explanation(
                        String.format(
                                Locale.ROOT,
                                "%s: %.3f × %.2f",
                                sign.getKey().name().toLowerCase(Locale.ROOT),
                                sign.getValue(),
                                of(sign.getKey())),
                        of(sign.getKey()) * sign.getValue(),
                        sign.getKey() == Sign.PASSAGE ? List.of(within) : List.of()))
                .sorted(Comparator.comparingDouble((Explanation part) -> Math.abs(part.value()))
                        .reversed())
                .toList();
        return new Explanation(what, score, parts);
    }
}
