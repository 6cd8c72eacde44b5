/// When a house is open: weekly hours, seasons, holidays, exceptions, and the days that cost nothing.
///
/// [OpeningHours] is the whole: four layers of rules laid over one another. For a day it asks them from the top,
/// [SpecialDay]s first, then [Holidays], then [Season]s, then the [Week]; the first that has something to say decides,
/// and the [DayHours] it gives names that rule and those it overruled. [Recurrence] says on which days something comes
/// again, such as the first Sunday of each month. [Contradictions] finds rules that cannot both be meant.
///
/// Days are days of the place: an instant is first told in its time zone. A [Span] may end past midnight; it then
/// belongs to the day on which it began. Where the clock is put forward, an hour that does not exist is skipped; where
/// it is put back, a span lasts until its closing hour comes the second time.
///
/// Source: the order of the layers is that of schema.org's `openingHoursSpecification` over `validFrom` and
/// `specialOpeningHoursSpecification`, and of the opening_hours syntax of OpenStreetMap, in which a later and narrower
/// rule replaces an earlier one. Holidays are the caller's to know.
@NullMarked
package org.mouseion.algorithms.calendar;

import org.jspecify.annotations.NullMarked;
