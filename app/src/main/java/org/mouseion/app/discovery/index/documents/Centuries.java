package org.mouseion.app.discovery.index.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Centuries as values of the facet of periods. The 19th century is the hundred years that begin with 18; the last
/// before our era is number 0. Before the year 1000 BC nobody counts in centuries: millennia take their place, and
/// before
/// the tenth one value for all that is older.
public final class Centuries {

    private static final String CENTURY = "c";
    private static final String MILLENNIUM = "m";

    /// Years before this one are told in millennia.
    private static final int FIRST_CENTURY = -1000;

    /// What lies before the tenth millennium BC.
    public static final int OLDER = 11;

    private Centuries() {}

    /// The centuries a work may be of; none where its dates are too far apart to say.
    static List<String> of(WorkYears years) {
        if (years.latest() < FIRST_CENTURY && years.nameMillennia()) {
            int first = millennium(years.earliest());
            int last = millennium(years.latest());
            return first == last ? List.of(MILLENNIUM + first) : List.of(MILLENNIUM + first, MILLENNIUM + last);
        }
        if (!years.nameCenturies()) {
            return List.of();
        }
        int first = Math.floorDiv(years.earliest(), 100) + 1;
        int last = Math.floorDiv(years.latest(), 100) + 1;
        return first == last ? List.of(CENTURY + first) : List.of(CENTURY + first, CENTURY + last);
    }

    /// 1 for the thousand years before our era, 2 for those before them.
    private static int millennium(int year) {
        return Math.min(OLDER, Math.floorDiv(-year, 1000) + 1);
    }

    /// The number of the millennium before our era, [#OLDER] for all that lies before the tenth, or null for any other
    /// value.
    public static @Nullable Integer millenniumOf(String value) {
        return value.startsWith(MILLENNIUM)
                        && value.substring(MILLENNIUM.length()).matches("\\d{1,2}")
                ? Integer.valueOf(value.substring(MILLENNIUM.length()))
                : null;
    }

    /// The number of the century, or null for any other value.
    public static @Nullable Integer numberOf(String value) {
        return value.startsWith(CENTURY) && value.substring(CENTURY.length()).matches("-?\\d{1,4}")
                ? Integer.valueOf(value.substring(CENTURY.length()))
                : null;
    }
}
