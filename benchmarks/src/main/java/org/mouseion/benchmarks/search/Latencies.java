package org.mouseion.benchmarks.search;

import java.util.Arrays;

/// How long each of many answers took.
///
/// @param sorted nanoseconds, shortest first
public record Latencies(long[] sorted) {

    private static final double NANOS_IN_MILLI = 1e6;

    public static Latencies of(long... nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted);
    }

    public int count() {
        return sorted.length;
    }

    /// Milliseconds that this share of the answers took at most (nearest rank).
    public double percentile(double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.clamp(rank - 1L, 0, sorted.length - 1)] / NANOS_IN_MILLI;
    }

    public double mean() {
        return Arrays.stream(sorted).average().orElse(Double.NaN) / NANOS_IN_MILLI;
    }
}
