package org.mouseion.app.collection.catalogue.desk;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.platform.Problem;
import org.mouseion.formats.dates.DateHint;
import org.mouseion.formats.dates.Dates;
import org.mouseion.formats.dates.Dating;

/// The date of a work as a person writes it, and the years they mean.
final class FormDates {

    private FormDates() {}

    /// The years as read from the text, unless the person gives years of their own.
    @Nullable
    static Dated dated(Sent sent, @Nullable Dated seen, String language) {
        if (!sent.has("dated.written")) {
            return seen;
        }
        String written = sent.get("dated.written");
        Integer from = year(sent, "dated.from");
        Integer to = year(sent, "dated.to");
        boolean sameYears = seen == null
                ? from == null && to == null
                : Objects.equals(seen.earliest(), from) && Objects.equals(seen.latest(), to);
        if (seen != null && seen.written().equals(written) && sameYears) {
            return seen;
        }
        if (written.isEmpty() && from == null && to == null) {
            return null;
        }
        return sameYears || (from == null && to == null)
                ? read(written, language)
                : ofYears(written.isEmpty() ? years(from, to) : written, from, to);
    }

    /// What the parser makes of a text in `language`.
    static Dated read(String written, String language) {
        return of(Dates.parse(written, DateHint.ofLanguage(language)));
    }

    private static Dated ofYears(String written, @Nullable Integer from, @Nullable Integer to) {
        if (from != null && to != null && from > to) {
            throw new Problem("years-turned", 422, Integer.toString(from), Integer.toString(to));
        }
        return of(Dates.of(from, to, written));
    }

    private static Dated of(Dating dating) {
        return new Dated(
                dating.written().strip(),
                dating.edtf(),
                dating.earliestYear(),
                dating.latestYear(),
                dating.approximate(),
                dating.uncertain());
    }

    private static String years(@Nullable Integer from, @Nullable Integer to) {
        String first = from == null ? "…" : from.toString();
        String last = to == null ? "…" : to.toString();
        return first.equals(last) ? first : first + "–" + last;
    }

    private static @Nullable Integer year(Sent sent, String name) {
        String text = sent.get(name).replace('−', '-');
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("-?\\d{1,6}")) {
            throw new Problem("year-unreadable", 422, text);
        }
        return Integer.valueOf(text);
    }
}
