package org.mouseion.formats.measures;

import java.util.List;

/// Reads dimensions as museums write them. Never throws; what is not a measure is passed over.
public final class Measures {

    /// Beyond this a text is a description; its beginning is read.
    private static final int LONGEST = 5_000;

    private Measures() {}

    /// Reads the measures of a text whose source is not known.
    public static List<Measure> parse(String written) {
        return parse(written, Unit.UNSTATED);
    }

    /// Reads the measures of a text, taking lengths without a unit to be in the unit the source is known to use.
    public static List<Measure> parse(String written, Unit habitual) {
        String text = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        return new MeasureReader(text, Scanner.scan(text), habitual).read();
    }
}
