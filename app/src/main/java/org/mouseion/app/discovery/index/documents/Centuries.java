package org.mouseion.app.discovery.index.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Centuries as values of the facet of periods. The 19th century is the hundred years that begin with 18; the last
/// before our era is number 0.
public final class Centuries {

    private static final String CENTURY = "c";

    private Centuries() {}

    /// The centuries a work may be of; none where its dates are too far apart to say.
    static List<String> of(WorkYears years) {
        if (!years.nameCenturies()) {
            return List.of();
        }
        int first = Math.floorDiv(years.earliest(), 100) + 1;
        int last = Math.floorDiv(years.latest(), 100) + 1;
        return first == last ? List.of(CENTURY + first) : List.of(CENTURY + first, CENTURY + last);
    }

    /// The number of the century, or null for any other value.
    public static @Nullable Integer numberOf(String value) {
        return value.startsWith(CENTURY) && value.substring(CENTURY.length()).matches("-?\\d{1,4}")
                ? Integer.valueOf(value.substring(CENTURY.length()))
                : null;
    }
}
