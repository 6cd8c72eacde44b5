package org.mouseion.app.discovery.site;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.mouseion.app.discovery.Found;

/// The order of a list to browse: most works first, and by name, as the language sorts, where they are as many.
final class MostFirst {

    private MostFirst() {}

    static List<Found.Count> ordered(List<Found.Count> counts, Locale locale) {
        return counts.stream()
                .sorted(Comparator.comparingLong(Found.Count::works)
                        .reversed()
                        .thenComparing(Found.Count::label, Collator.getInstance(locale)))
                .toList();
    }
}
