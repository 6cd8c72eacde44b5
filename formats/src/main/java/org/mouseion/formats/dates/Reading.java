package org.mouseion.formats.dates;

/// How far a written date was understood.
public enum Reading {
    /// Understood: the years are known, at least at one end.
    PARSED,
    /// The writer says that the date is not known: "s.d.", "date not known", "zonder datum", "sin fecha".
    DELIBERATELY_UNKNOWN,
    /// Not understood; the text is kept and no year is claimed.
    UNREADABLE,
    /// Understood, and it cannot be: 31/02/1890. The year is kept, and [Dating#reason()] says what is wrong.
    IMPOSSIBLE
}
