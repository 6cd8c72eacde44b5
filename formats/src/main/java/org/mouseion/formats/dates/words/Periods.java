package org.mouseion.formats.dates.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Dynasties, reigns and periods known by name, from `periods.tsv`: names, first and last astronomical year.
public final class Periods {

    private static final List<Period> ALL = read();

    /// A period by name.
    ///
    /// @param names the ways to write it; the first is the usual one
    /// @param from  first astronomical year
    /// @param to    last astronomical year, null when it lasts
    public record Period(
            List<String> names, int from, @Nullable Integer to) {}

    private Periods() {}

    public static List<Period> all() {
        return ALL;
    }

    private static List<Period> read() {
        try (var in = Objects.requireNonNull(Periods.class.getResourceAsStream("periods.tsv"), "periods.tsv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Period(
                            List.of(cells[2].split("\\|")),
                            year(cells[0]),
                            cells[1].equals("..") ? null : year(cells[1])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the table of periods", e);
        }
    }

    private static Integer year(String cell) {
        return Integer.valueOf(cell);
    }
}
