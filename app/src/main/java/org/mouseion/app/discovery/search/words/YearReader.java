package org.mouseion.app.discovery.search.words;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads years and periods as people write them.
@FunctionalInterface
public interface YearReader {

    /// The years a text means, if all of it is a date or a period.
    Optional<Stretch> read(String text, Locale locale);

    /// @param from first year, or null where it is open
    /// @param to last year, or null where it is open
    record Stretch(@Nullable Integer from, @Nullable Integer to) {}
}
