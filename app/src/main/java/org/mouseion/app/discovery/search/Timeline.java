package org.mouseion.app.discovery.search;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.index.YearCounts;

/// The histogram over time: bars of a year, some years, decades or centuries, whichever gives a readable number.
///
/// A work counts in every bar its date may fall in, so a bar says exactly what choosing its years would find.
final class Timeline {

    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};
    private static final int MOST_BARS = 28;

    /// Share of works at either end that may fall outside: one Roman coin must not flatten two centuries of prints.
    private static final double OUTSIDE = 0.005;

    private Timeline() {}

    static List<Found.Bar> bars(YearCounts years, SearchQuery query) {
        if (years.isEmpty()) {
            return List.of();
        }
        Integer from = query.fromYear();
        Integer to = query.toYear();
        int first = from != null ? from : years.quantileOfBeginnings(OUTSIDE);
        int last = to != null ? to : years.quantileOfEnds(1 - OUTSIDE);
        if (first > last || last - (long) first > MOST_BARS * (long) STEPS[STEPS.length - 1]) {
            return List.of();
        }
        int step = step(first, last);
        List<Found.Bar> bars = new ArrayList<>();
        for (int start = Math.floorDiv(first, step) * step; start <= last; start += step) {
            int begin = from != null ? Math.max(start, from) : start;
            int end = to != null ? Math.min(start + step - 1, to) : start + step - 1;
            bars.add(new Found.Bar(begin, end, years.between(begin, end)));
        }
        return bars;
    }

    private static int step(int first, int last) {
        for (int step : STEPS) {
            if (Math.floorDiv(last, step) - Math.floorDiv(first, step) < MOST_BARS) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }
}
