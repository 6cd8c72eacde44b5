package org.mouseion.formats.dates.words;

/// What a word, number or sign of a written date stands for. The vocabulary files name these in lower case with
/// hyphens.
public enum Concept {
    NUMBER,
    DASH,
    COMMA,
    SEMICOLON,
    SLASH,
    DOT,
    OPEN,
    CLOSE,
    /// A question mark, or "perhaps".
    DOUBT,
    /// A word the vocabulary does not know.
    STRANGE,
    CIRCA,
    BEFORE,
    AFTER,
    EARLY,
    MID,
    LATE,
    /// "later", after "or" or after a stage: "printed later".
    LATER,
    EARLIER,
    HALF,
    THIRD,
    QUARTER,
    CENTURY,
    MILLENNIUM,
    DECADE,
    YEAR,
    BCE,
    CE,
    /// Value 1 to 12.
    MONTH,
    /// Value 21 to 24, EDTF's seasons.
    SEASON,
    /// Value 1 to 13, the thirteenth being the complementary days.
    REPUBLICAN_MONTH,
    /// Value 1 to 4, written out: "second", "tweede". Value 0 is "last".
    ORDINAL,
    AND,
    OR,
    TO,
    BETWEEN,
    /// The writer says there is no date.
    NO_DATE,
    /// An early stage of the work: designed, modelled, conceived.
    CONCEPTION,
    /// A later stage: printed, cast, published, exhibited.
    AFTERLIFE,
    /// "in the style of".
    STYLE,
    /// "period", "dynastie", "époque".
    REIGN,
    /// A named period; the value is its row in the table.
    PERIOD,
    /// Articles and prepositions that change nothing.
    FILLER,
    /// "present", "heden": the end is open.
    TODAY,
    /// Nothing more is written.
    END
}
