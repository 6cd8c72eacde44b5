package org.mouseion.app.collection.intake.mapping;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.Dimension;

/// Readings that understand years and "12 x 30 cm" and nothing else: enough to test what rules do with them.
public final class PlainReadings implements Readings {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MEASURES = Pattern.compile("(\\d+) x (\\d+) (mm|cm)");

    @Override
    public DateRead date(String written, String tag) {
        Matcher year = YEAR.matcher(written);
        Integer found = year.find() ? Integer.valueOf(year.group()) : null;
        String doubt = written.startsWith("31/02") ? "date-impossible" : found == null ? "date-unread" : "";
        return new DateRead(
                new Dated(written, found == null ? null : found.toString(), found, found, false, false), doubt);
    }

    @Override
    public List<Dimension> dimensions(String written, String habitual) {
        Matcher found = MEASURES.matcher(written);
        return found.find()
                ? List.of(
                        dimension("height", found.group(1), found.group(3), "").orElseThrow(),
                        dimension("width", found.group(2), found.group(3), "").orElseThrow())
                : List.of();
    }

    @Override
    public Optional<Dimension> dimension(String kind, String number, String unit, String part) {
        if (!number.matches("\\d+([.,]\\d+)?")) {
            return Optional.empty();
        }
        double value = Double.parseDouble(number.replace(',', '.'));
        return Optional.of(new Dimension(kind, value, unit, value * (unit.equals("cm") ? 10 : 1), part));
    }

    @Override
    public Optional<String> rights(String written) {
        return written.startsWith("https://creativecommons.org/") ? Optional.of(written) : Optional.empty();
    }

    @Override
    public String version() {
        return "plain";
    }
}
