package org.mouseion.app.discovery.search;

import java.util.Locale;
import java.util.Optional;
import org.mouseion.app.discovery.search.words.YearReader;
import org.mouseion.formats.dates.DateHint;
import org.mouseion.formats.dates.Dates;
import org.mouseion.formats.dates.Dating;
import org.mouseion.formats.dates.Reading;

/// Reads the years of a query as the catalogue reads those of a record.
final class DatesOfQuery implements YearReader {

    @Override
    public Optional<Stretch> read(String text, Locale locale) {
        Dating dating = Dates.parse(SpelledNumbers.inFigures(text), DateHint.ofLanguage(locale.getLanguage()));
        return dating.reading() == Reading.PARSED && dating.isKnown()
                ? Optional.of(new Stretch(dating.earliestYear(), dating.latestYear()))
                : Optional.empty();
    }
}
