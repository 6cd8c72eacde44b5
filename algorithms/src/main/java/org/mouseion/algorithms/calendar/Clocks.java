package org.mouseion.algorithms.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;

/// From an hour on the wall to the moment it is, on days when the clock is changed too.
final class Clocks {

    private Clocks() {}

    /// An hour that comes twice opens the first time; one that does not come opens when the clock jumps.
    static ZonedDateTime opens(LocalDate day, int minutes, ZoneId zone) {
        return at(day, minutes, zone).withEarlierOffsetAtOverlap();
    }

    /// An hour that comes twice closes the second time.
    static ZonedDateTime closes(LocalDate day, int minutes, ZoneId zone) {
        return at(day, minutes, zone).withLaterOffsetAtOverlap();
    }

    private static ZonedDateTime at(LocalDate day, int minutes, ZoneId zone) {
        LocalDateTime wall = day.atStartOfDay().plusMinutes(minutes);
        ZoneOffsetTransition change = zone.getRules().getTransition(wall);
        boolean skipped = change != null && change.isGap();
        return skipped ? change.getInstant().atZone(zone) : wall.atZone(zone);
    }
}
