package org.mouseion.app.discovery.site;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Dated;
import org.mouseion.formats.dates.said.SaidDates;

/// Dates and sizes as the reader writes them. What the record says word for word stays on the work's page.
public final class FactWords {

    private static final Pattern FIGURES = Pattern.compile("[\\d\\s.,;×x*/()cmkgin\u00a0\u202f]+");
    private static final Pattern COMMA = Pattern.compile("(?<=\\d),(?=\\d{1,2}(?!\\d))");
    private static final Pattern POINT = Pattern.compile("(?<=\\d)\\.(?=\\d{1,2}(?!\\d))");
    private static final Pattern ISO = Pattern.compile("-?\\d{4}(-(0[1-9]|1[0-2])(-\\d{2})?)?");

    private FactWords() {}

    /// "vers 1830-1832" for the French, "about 1830–1832" for the English; empty where there is no date.
    public static String date(@Nullable Dated dated, Locale locale) {
        if (dated == null) {
            return "";
        }
        String edtf = dated.edtf();
        return SaidDates.readable(dated.written(), edtf == null ? "" : edtf, locale);
    }

    /// Figures with the decimal sign of the reader; a size told in words stays as it is.
    static String size(String written, Locale locale) {
        if (!FIGURES.matcher(written).matches()) {
            return written;
        }
        return locale.getLanguage().equals("en")
                ? COMMA.matcher(written).replaceAll(".")
                : POINT.matcher(written).replaceAll(",");
    }

    /// `1:02:03` or `2:03`, from the beginning of a recording.
    public static String clock(Duration at) {
        return at.toHours() > 0
                ? "%d:%02d:%02d".formatted(at.toHours(), at.toMinutesPart(), at.toSecondsPart())
                : "%d:%02d".formatted(at.toMinutesPart(), at.toSecondsPart());
    }

    /// ISO 8601: a date, or first and last year of what the date may mean; empty where no year is known.
    static String iso(@Nullable Dated dated) {
        if (dated == null) {
            return "";
        }
        String plain = dated.edtf() == null ? "" : dated.edtf().replaceAll("[~?%]", "");
        if (ISO.matcher(plain).matches()) {
            return plain;
        }
        Integer earliest = dated.earliest();
        Integer latest = dated.latest();
        if (earliest == null || latest == null) {
            return "";
        }
        return earliest.equals(latest) ? year(earliest) : year(earliest) + "/" + year(latest);
    }

    private static String year(int year) {
        return String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year);
    }
}
