package org.mouseion.algorithms.doubt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Reads the tables that lie beside these classes: cells parted by tabs, `#` before remarks.
final class Tables {

    private Tables() {}

    /// From today's spelling to the old ones.
    static List<Rewrite> rules(String language) {
        return rows("spellings-" + language + ".tsv").stream()
                .map(cells -> Rewrite.of(cells[0], cells[1], number(cells[2]), number(cells[3])))
                .toList();
    }

    /// From an old spelling to today's.
    static List<Rewrite> backwards(String language, double times) {
        return rows("spellings-" + language + ".tsv").stream()
                .map(cells -> Rewrite.of(cells[1], cells[0], times * number(cells[2]), number(cells[3])))
                .toList();
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }

    static List<String[]> rows(String name) {
        try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(name), name);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String[]> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(line.split("\t"));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
