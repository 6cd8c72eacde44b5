package org.mouseion.app.discovery.index;

import java.util.Map;
import java.util.TreeMap;

/// How many works begin, and how many end, in each year. From the two, the number whose date may fall in any stretch
/// of years follows exactly: those that begin before its end, less those that ended before its beginning.
public final class YearCounts {

    /// Stands for "nobody knows when it began".
    public static final int OPEN_START = -1_000_000;

    /// Stands for "nobody knows when it ended".
    public static final int OPEN_END = 1_000_000;

    public static final YearCounts NONE = new YearCounts(Map.of(), Map.of());

    private final TreeMap<Integer, Long> begun = new TreeMap<>();
    private final TreeMap<Integer, Long> ended = new TreeMap<>();
    private final TreeMap<Integer, Long> begunUpTo = new TreeMap<>();
    private final TreeMap<Integer, Long> endedUpTo = new TreeMap<>();

    public YearCounts(Map<Integer, Long> beginning, Map<Integer, Long> ending) {
        begun.putAll(beginning);
        ended.putAll(ending);
        accumulate(begun, begunUpTo);
        accumulate(ended, endedUpTo);
    }

    private static void accumulate(TreeMap<Integer, Long> from, TreeMap<Integer, Long> to) {
        long sum = 0;
        for (Map.Entry<Integer, Long> year : from.entrySet()) {
            sum += year.getValue();
            to.put(year.getKey(), sum);
        }
    }

    /// Works whose date may fall in `[from, to]`.
    public long between(int from, int to) {
        return upTo(begunUpTo, to) - upTo(endedUpTo, from - 1);
    }

    private static long upTo(TreeMap<Integer, Long> sums, int year) {
        Map.Entry<Integer, Long> entry = sums.floorEntry(year);
        return entry == null ? 0 : entry.getValue();
    }

    public boolean isEmpty() {
        return begun.isEmpty();
    }

    /// The year before which only `share` of the works with a known beginning begin.
    public int quantileOfBeginnings(double share) {
        return quantile(begun.tailMap(OPEN_START, false), share);
    }

    /// The year before which `share` of the works with a known end have ended.
    public int quantileOfEnds(double share) {
        return quantile(ended.headMap(OPEN_END, false), share);
    }

    private static int quantile(Map<Integer, Long> years, double share) {
        long all = years.values().stream().mapToLong(Long::longValue).sum();
        long wanted = Math.round(all * share);
        long seen = 0;
        int last = 0;
        for (Map.Entry<Integer, Long> year : years.entrySet()) {
            seen += year.getValue();
            last = year.getKey();
            if (seen > wanted) {
                return last;
            }
        }
        return last;
    }
}
