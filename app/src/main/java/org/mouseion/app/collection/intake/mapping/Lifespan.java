package org.mouseion.app.collection.intake.mapping;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Dated;

/// Birth and death, from their own fields or from life dates such as "1609–1660", "born 1930", "(1834 - )".
record Lifespan(@Nullable Dated born, @Nullable Dated died) {

    private static final Pattern SPAN = Pattern.compile(
            "^\\s*((?:c\\.|ca\\.?|vers|circa)?\\s*\\d{3,4}\\??)"
                    + "\\s*[-–—/]\\s*((?:c\\.|ca\\.?|vers|circa)?\\s*\\d{3,4}\\??)?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BORN = Pattern.compile(
            "^(?:born|né|née|né en|née en|geboren|geb\\.|nacido en|nacida en|b\\.)\\s+(.*\\d{4}.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Lifespan read(
            @Nullable String life, @Nullable Dated born, @Nullable Dated died, String tag, Readings readings) {
        if (life == null || born != null && died != null) {
            return new Lifespan(born, died);
        }
        Matcher span = SPAN.matcher(life);
        if (span.matches()) {
            String end = span.group(2);
            return new Lifespan(
                    born != null ? born : date(span.group(1), tag, readings),
                    died != null || end == null ? died : date(end, tag, readings));
        }
        Matcher birth = BORN.matcher(life.strip());
        return birth.matches() && born == null
                ? new Lifespan(date(birth.group(1), tag, readings), died)
                : new Lifespan(born, died);
    }

    private static @Nullable Dated date(String written, String tag, Readings readings) {
        return Dates.read(written.strip(), "", "", tag, readings).dated();
    }
}
