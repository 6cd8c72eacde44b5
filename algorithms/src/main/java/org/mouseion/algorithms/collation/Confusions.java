package org.mouseion.algorithms.collation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// Which letters a reader takes for which, counted over many lines.
///
/// @param counts by what stands in the truth, then by what was read; the empty string for what is not there
public record Confusions(Map<String, Map<String, Long>> counts) {

    public Confusions {
        Map<String, Map<String, Long>> copy = new TreeMap<>();
        counts.forEach((truth, read) -> copy.put(truth, Collections.unmodifiableMap(new TreeMap<>(read))));
        counts = Collections.unmodifiableMap(copy);
    }

    public static final Confusions NONE = new Confusions(Map.of());

    /// Of one line, by a shortest way from the truth to the reading.
    public static Confusions of(String truth, String reading) {
        int[] one = ErrorRates.plain(truth).codePoints().toArray();
        int[] other = ErrorRates.plain(reading).codePoints().toArray();
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (Alignment.Step step : Alignment.of(one, other).steps()) {
            String from = step.kind() == Alignment.Kind.PUT_IN ? "" : Character.toString(one[step.one()]);
            String to = step.kind() == Alignment.Kind.LEFT_OUT ? "" : Character.toString(other[step.other()]);
            counts.computeIfAbsent(from, unknown -> new TreeMap<>()).merge(to, 1L, Long::sum);
        }
        return new Confusions(counts);
    }

    public Confusions plus(Confusions other) {
        Map<String, Map<String, Long>> sum = new TreeMap<>();
        for (Confusions each : new Confusions[] {this, other}) {
            each.counts.forEach((truth, read) -> read.forEach((what, times) ->
                    sum.computeIfAbsent(truth, unknown -> new TreeMap<>()).merge(what, times, Long::sum)));
        }
        return new Confusions(sum);
    }

    /// How often `truth` was read as `reading`.
    public long times(String truth, String reading) {
        return counts.getOrDefault(truth, Map.of()).getOrDefault(reading, 0L);
    }
}
