package org.mouseion.formats.dates.edtf;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A date, an interval or a choice of dates, as EDTF writes it. Used wherever a date must leave or enter the house.
public sealed interface Edtf permits EdtfDate, EdtfInterval, EdtfSet {

    /// Reads an EDTF text of level 0, 1 or 2; empty when it is not EDTF or names an impossible day.
    static Optional<Edtf> find(String text) {
        return Optional.ofNullable(EdtfReader.read(text));
    }

    /// Reads an EDTF text that is known to be one.
    static Edtf parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException("Not an EDTF date: \"" + text
                        + "\". Maybe it is written as people write dates; then use Dates.parse."));
    }

    /// The EDTF text; reading it again gives an equal value.
    String write();

    /// First astronomical year it may mean, null when the beginning is open or unknown.
    @Nullable
    Integer earliestYear();

    /// Last astronomical year it may mean, null when the end is open or unknown.
    @Nullable
    Integer latestYear();

    /// Whether any part is marked approximate (`~` or `%`).
    boolean approximate();

    /// Whether any part is marked uncertain (`?` or `%`).
    boolean uncertain();
}
