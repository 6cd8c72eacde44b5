package org.mouseion.app.collection.catalogue.desk;

import org.mouseion.app.collection.Dated;
import org.mouseion.app.platform.Words;

/// The years a date was understood to mean, as a sentence.
public final class YearWords {

    private YearWords() {}

    public static String of(Dated dated, Words words) {
        Integer from = dated.earliest();
        Integer to = dated.latest();
        if (from == null && to == null) {
            return words.say("catalogue.years.none");
        }
        String years = from == null
                ? words.say("catalogue.years.until", year(to, words))
                : to == null
                        ? words.say("catalogue.years.from", year(from, words))
                        : from.equals(to)
                                ? words.say("catalogue.years.one", year(from, words))
                                : words.say("catalogue.years.between", year(from, words), year(to, words));
        String doubt = dated.uncertain()
                ? words.say("catalogue.years.uncertain")
                : dated.approximate() ? words.say("catalogue.years.approximate") : "";
        return doubt.isEmpty() ? years : years + ", " + doubt;
    }

    /// Astronomical years count a year 0: it is 1 BC.
    private static String year(@org.jspecify.annotations.Nullable Integer year, Words words) {
        int known = year == null ? 0 : year;
        return known > 0 ? Integer.toString(known) : words.say("catalogue.years.bc", Integer.toString(1 - known));
    }
}
