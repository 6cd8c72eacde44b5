package org.mouseion.formats.dates;

/// Why a written date gives no sound interval; a stable code that screens translate for a person.
public enum Reason {
    /// Nothing is written.
    EMPTY,
    /// Longer than any date; prose in a date field.
    TOO_LONG,
    /// Words or numbers that the grammar does not know.
    NOT_UNDERSTOOD,
    /// The month has fewer days: 31/02/1890.
    DAY_NOT_IN_MONTH,
    /// The year has twelve months: 14/13/1890, where neither number can be a month.
    MONTH_NOT_IN_YEAR,
    /// The end stands before the beginning: "25 mai 1852 - 26 avril 1852".
    ENDS_BEFORE_IT_BEGINS
}
