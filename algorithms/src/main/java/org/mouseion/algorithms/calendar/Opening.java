package org.mouseion.algorithms.calendar;

import java.time.ZonedDateTime;

/// One stretch of time in which the doors are open: `from` included, `to` not.
public record Opening(ZonedDateTime from, ZonedDateTime to) {

    public boolean holds(ZonedDateTime moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }
}
