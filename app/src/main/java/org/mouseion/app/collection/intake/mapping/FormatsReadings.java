package org.mouseion.app.collection.intake.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.Dimension;
import org.mouseion.formats.dates.DateHint;
import org.mouseion.formats.dates.Dates;
import org.mouseion.formats.dates.Dating;
import org.mouseion.formats.measures.Kind;
import org.mouseion.formats.measures.Measure;
import org.mouseion.formats.measures.Measures;
import org.mouseion.formats.measures.Unit;
import org.mouseion.formats.rights.RightsStatement;
import org.springframework.stereotype.Component;

/// Reads with the parsers of `formats`. Dates repeat a lot within one file (37,000 of Tate's works have 3,000 dates),
/// so
/// that the last ones are remembered.
@Component
public final class FormatsReadings implements Readings {

    private static final Map<String, Unit> UNITS = Arrays.stream(Unit.values())
            .filter(unit -> unit != Unit.UNSTATED)
            .collect(Collectors.toUnmodifiableMap(Unit::symbol, unit -> unit));

    private static final int MOST_REMEMBERED = 20_000;

    private final Map<String, DateRead> remembered = new ConcurrentHashMap<>();

    @Override
    public DateRead date(String written, String tag) {
        String key = tag + " " + written;
        DateRead known = remembered.get(key);
        if (known == null) {
            known = read(written, tag);
            if (remembered.size() >= MOST_REMEMBERED) {
                remembered.clear();
            }
            remembered.put(key, known);
        }
        return known;
    }

    private static DateRead read(String written, String tag) {
        Dating dating = Dates.parse(written, tag.equals("und") ? DateHint.none() : DateHint.ofLanguage(tag));
        String doubt = switch (dating.reading()) {
            case PARSED, DELIBERATELY_UNKNOWN -> "";
            case UNREADABLE -> "date-unread";
            case IMPOSSIBLE -> "date-impossible";
        };
        return new DateRead(
                new Dated(
                        written,
                        dating.edtf(),
                        dating.earliestYear(),
                        dating.latestYear(),
                        dating.approximate(),
                        dating.uncertain()),
                doubt);
    }

    @Override
    public List<Dimension> dimensions(String written, String habitual) {
        return Measures.parse(written, UNITS.getOrDefault(habitual, Unit.UNSTATED)).stream()
                .filter(Measure::isComparable)
                .map(measure -> dimension(measure, word(measure.kind()), measure.part()))
                .toList();
    }

    @Override
    public Optional<Dimension> dimension(String kind, String number, String unit, String part) {
        return Measures.parse(number + " " + unit).stream()
                .filter(Measure::isComparable)
                .findFirst()
                .map(measure -> dimension(measure, kind.isEmpty() ? word(measure.kind()) : kind, part));
    }

    private static Dimension dimension(Measure measure, String kind, String part) {
        return new Dimension(kind, measure.value(), measure.unit().symbol(), measure.millimetresOrGrams(), part);
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<String> rights(String written) {
        return written.isEmpty()
                ? Optional.empty()
                : RightsStatement.find(written).map(RightsStatement::uri);
    }

    /// Raise it whenever a parser of `formats` reads something otherwise than before.
    @Override
    public String version() {
        return "formats-1";
    }
}
