package org.mouseion.formats.dates;

import org.jspecify.annotations.Nullable;
import org.mouseion.formats.dates.edtf.Edtf;
import org.mouseion.formats.dates.edtf.EdtfDate;
import org.mouseion.formats.dates.edtf.EdtfEnd;
import org.mouseion.formats.dates.edtf.EdtfInterval;

/// When something was made or happened: the text as written, and what was understood of it.
/// Years are astronomical (0 is 1 BC, −499 is 500 BC); null is an open or unknown end.
///
/// @param written      the text, verbatim
/// @param edtf         the same in EDTF (ISO 8601-2), null when nothing was understood
/// @param earliestYear first year it may mean; both years always agree with [#edtf()]
/// @param latestYear   last year it may mean
/// @param approximate  whether the writer says about, circa, vers
/// @param uncertain    whether the writer doubts: "?", perhaps, probably
/// @param reading      how far it was understood
/// @param reason       why it was not, or what is impossible in it; null when parsed or deliberately unknown
public record Dating(
        String written,
        @Nullable String edtf,
        @Nullable Integer earliestYear,
        @Nullable Integer latestYear,
        boolean approximate,
        boolean uncertain,
        Reading reading,
        @Nullable Reason reason) {

    /// The years from one to another, null for an open end.
    public static Dating of(@Nullable Integer earliest, @Nullable Integer latest, String written) {
        if (earliest != null && latest != null && earliest > latest) {
            throw new IllegalArgumentException("A dating from " + earliest + " to " + latest
                    + " ends before it begins. Maybe the years are swapped.");
        }
        if (earliest == null && latest == null) {
            return without(written, Reading.DELIBERATELY_UNKNOWN, null);
        }
        return understood(written, edtf(earliest, latest));
    }

    private static Edtf edtf(@Nullable Integer earliest, @Nullable Integer latest) {
        if (earliest != null && earliest.equals(latest)) {
            return EdtfDate.ofYear(earliest);
        }
        return new EdtfInterval(
                earliest == null ? EdtfEnd.Missing.OPEN : EdtfDate.ofYear(earliest),
                latest == null ? EdtfEnd.Missing.OPEN : EdtfDate.ofYear(latest));
    }

    /// What an EDTF value says about a text.
    public static Dating understood(String written, Edtf edtf) {
        return with(written, edtf, Reading.PARSED, null);
    }

    /// The years that can be kept of a date that cannot be.
    public static Dating impossible(String written, Edtf edtf, Reason reason) {
        return with(written, edtf, Reading.IMPOSSIBLE, reason);
    }

    /// A text that gives no year.
    public static Dating without(String written, Reading reading, @Nullable Reason reason) {
        return new Dating(written, null, null, null, false, false, reading, reason);
    }

    private static Dating with(String written, Edtf edtf, Reading reading, @Nullable Reason reason) {
        return new Dating(
                written,
                edtf.write(),
                edtf.earliestYear(),
                edtf.latestYear(),
                edtf.approximate(),
                edtf.uncertain(),
                reading,
                reason);
    }

    /// Whether at least one end has a year.
    public boolean isKnown() {
        return earliestYear != null || latestYear != null;
    }

    /// Whether the text was understood, a stated absence of date included.
    public boolean isUnderstood() {
        return reading == Reading.PARSED || reading == Reading.DELIBERATELY_UNKNOWN;
    }
}
