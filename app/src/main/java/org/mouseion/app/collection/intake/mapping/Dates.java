package org.mouseion.app.collection.intake.mapping;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.intake.mapping.MappedRecord.Doubt;

/// Dates as rules give them: a text, years beside it, or both.
final class Dates {

    private static final Pattern YEAR = Pattern.compile("^([-−+]?\\d{1,4})(?:\\.0)?(?:-\\d{2}(?:-\\d{2})?)?$");

    private Dates() {}

    /// @param dated null where there was nothing to read
    record Read(@Nullable Dated dated, String doubt) {}

    /// Reads the text; where nothing comes of it, the years beside it say when.
    static Read read(String written, String from, String to, String tag, Readings readings) {
        Integer earliest = year(from);
        Integer latest = year(to);
        if (written.isEmpty()) {
            if (earliest == null && latest == null) {
                return new Read(null, "");
            }
            String span = earliest == null
                    ? "–" + to
                    : latest == null ? from + "–" : from.equals(to) ? from : from + "–" + to;
            return new Read(new Dated(span, edtf(earliest, latest), earliest, latest, false, false), "");
        }
        Readings.DateRead read = readings.date(written, tag);
        Dated dated = read.dated();
        boolean unread = dated.earliest() == null && dated.latest() == null;
        if (unread && (earliest != null || latest != null)) {
            return new Read(
                    new Dated(
                            written, edtf(earliest, latest), earliest, latest, dated.approximate(), dated.uncertain()),
                    "");
        }
        return new Read(dated, read.doubt());
    }

    /// The date, and what of it [Kept] may find.
    static Dated noted(Dated dated, Said said) {
        said.note(dated.written());
        if (dated.earliest() != null) {
            said.note(dated.earliest().toString());
        }
        if (dated.latest() != null) {
            said.note(dated.latest().toString());
        }
        return dated;
    }

    static void doubt(Read read, List<Doubt> doubts) {
        Dated dated = read.dated();
        if (!read.doubt().isEmpty() && dated != null) {
            doubts.add(new Doubt(read.doubt(), dated.written()));
        }
    }

    /// The year of "1855", "-525", "1855-01-01"; historical years before our era are one less than they are numbered
    /// (525 BC is −524), as the sources that write them mean.
    static @Nullable Integer year(String text) {
        Matcher year = YEAR.matcher(text);
        if (!year.matches()) {
            return null;
        }
        int number = Integer.parseInt(year.group(1).replace('−', '-'));
        return number < 0 ? Integer.valueOf(number + 1) : Integer.valueOf(number);
    }

    private static @Nullable String edtf(@Nullable Integer earliest, @Nullable Integer latest) {
        if (earliest != null && earliest.equals(latest)) {
            return edtf(earliest);
        }
        return earliest != null && latest != null && earliest > latest
                ? null
                : (earliest == null ? ".." : edtf(earliest)) + "/" + (latest == null ? ".." : edtf(latest));
    }

    private static String edtf(int year) {
        return (year < 0 ? "-" : "") + String.format("%04d", Math.abs(year));
    }
}
