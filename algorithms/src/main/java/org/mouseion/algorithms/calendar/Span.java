package org.mouseion.algorithms.calendar;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// From one hour to another. Where `to` is not after `from`, it lies on the next day: `18:00-02:00`; `10:00-00:00`
/// ends at midnight, `00:00-00:00` is the whole day.
public record Span(LocalTime from, LocalTime to) implements Comparable<Span> {

    static final int DAY = 24 * 60;

    /// Reads `10:00-18:00`, also with an en dash.
    public static Span parse(String text) {
        String[] parts = text.strip().split("\\s*[-–]\\s*", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(
                    "Hours are written 10:00-18:00, but got '" + text + "'; write a second span on its own");
        }
        return new Span(time(parts[0]), time(parts[1]));
    }

    private static LocalTime time(String text) {
        String clock = text.strip().replace('h', ':').replace('.', ':');
        if (clock.equals("24:00")) {
            return LocalTime.MIDNIGHT;
        }
        if (!clock.matches("\\d{1,2}:\\d{2}")) {
            throw new IllegalArgumentException("An hour is written 09:30, but got '" + text + "'");
        }
        try {
            return LocalTime.parse(clock.length() == 4 ? "0" + clock : clock);
        } catch (java.time.format.DateTimeParseException impossible) {
            throw new IllegalArgumentException("There is no hour '" + text + "'; the last one is 23:59", impossible);
        }
    }

    /// Minutes after midnight at which it begins.
    public int start() {
        return from.toSecondOfDay() / 60;
    }

    /// Minutes after midnight of its first day at which it ends; more than 1440 past midnight.
    public int end() {
        int end = to.toSecondOfDay() / 60;
        return end > start() ? end : end + DAY;
    }

    public int minutes() {
        return end() - start();
    }

    public boolean isPastMidnight() {
        return end() > DAY;
    }

    boolean overlaps(Span other) {
        return start() < other.end() && other.start() < end();
    }

    /// The same hours in order; refuses two that overlap.
    static List<Span> inOrder(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(null);
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).overlaps(sorted.get(i))) {
                throw new IllegalArgumentException("Two spans of one day overlap: " + sorted.get(i - 1) + " and "
                        + sorted.get(i) + "; write them as one");
            }
        }
        return List.copyOf(sorted);
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start(), other.start());
        return byStart != 0 ? byStart : Integer.compare(end(), other.end());
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
