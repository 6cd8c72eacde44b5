package org.mouseion.formats.iiif.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// A span of time as the parameter `date` writes it: `YYYY-MM-DDThh:mm:ssZ/YYYY-MM-DDThh:mm:ssZ`.
public record DateSpan(Instant start, Instant end) {

    private static final String TIME = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z";

    /// Reads a span; empty for anything else.
    public static Optional<DateSpan> find(String text) {
        if (!text.matches(TIME + "/" + TIME)) {
            return Optional.empty();
        }
        try {
            int slash = text.indexOf('/');
            return Optional.of(
                    new DateSpan(Instant.parse(text.substring(0, slash)), Instant.parse(text.substring(slash + 1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// Whether `time` lies within it, both ends included.
    public boolean holds(Instant time) {
        return !time.isBefore(start) && !time.isAfter(end);
    }
}
