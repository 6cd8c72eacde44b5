package org.mouseion.formats.dates;

import java.util.List;

/// What is known about the writer of the dates: helps where a text can be read in two ways, and only there.
///
/// @param languages preferred languages as BCP 47 tags, the first wins ("en" is *and* in Dutch, *in* in French)
/// @param centuries which years a century has
/// @param order     how 10/5/1930 is meant
public record DateHint(List<String> languages, CenturyWording centuries, DayMonthOrder order) {

    private static final DateHint NONE = new DateHint(List.of(), CenturyWording.HUNDREDS, DayMonthOrder.NOT_KNOWN);

    /// Which years "19th century" names.
    public enum CenturyWording {
        /// 1800 to 1899, as EDTF's `18XX` and most collection databases have it. Default.
        HUNDREDS,
        /// 1801 to 1900, as the calendar counts.
        STRICT
    }

    /// How a date in figures alone is written.
    public enum DayMonthOrder {
        /// 10/5/1930 stays open: 10 May or 5 October. Default.
        NOT_KNOWN,
        /// 10/5/1930 is 10 May.
        DAY_FIRST,
        /// 10/5/1930 is 5 October.
        MONTH_FIRST
    }

    public DateHint {
        languages = List.copyOf(languages);
    }

    /// Nothing is known of the writer.
    public static DateHint none() {
        return NONE;
    }

    /// A writer in this language; day before month, except in the English of the United States.
    public static DateHint ofLanguage(String tag) {
        DayMonthOrder order = switch (tag) {
            case "en-US" -> DayMonthOrder.MONTH_FIRST;
            case "en" -> DayMonthOrder.NOT_KNOWN;
            default -> DayMonthOrder.DAY_FIRST;
        };
        return new DateHint(List.of(tag), CenturyWording.HUNDREDS, order);
    }

    public DateHint withCenturies(CenturyWording wording) {
        return new DateHint(languages, wording, order);
    }

    public DateHint withOrder(DayMonthOrder dayMonthOrder) {
        return new DateHint(languages, centuries, dayMonthOrder);
    }
}
