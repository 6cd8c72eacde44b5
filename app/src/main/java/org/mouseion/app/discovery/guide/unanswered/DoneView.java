package org.mouseion.app.discovery.guide.unanswered;

import java.time.Instant;
import java.time.ZoneId;
import org.mouseion.app.platform.DayText;
import org.mouseion.app.platform.Page;

/// A decision as the desk's history shows it.
public record DoneView(long id, String kind, long group, long who, Instant at, boolean undone) {

    public static String when(Instant at, Page page) {
        return DayText.of(at.atZone(ZoneId.systemDefault()), page.locale());
    }
}
