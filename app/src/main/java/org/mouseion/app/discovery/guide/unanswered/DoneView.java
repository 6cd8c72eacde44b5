package org.mouseion.app.discovery.guide.unanswered;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Tongues;

/// A decision as the desk's history shows it.
public record DoneView(long id, String kind, long group, long who, Instant at, boolean undone) {

    public static String when(Instant at, Page page) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Tongues.forDates(page.locale()))
                .withZone(ZoneId.systemDefault())
                .format(at);
    }
}
