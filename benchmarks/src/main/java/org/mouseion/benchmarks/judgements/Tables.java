package org.mouseion.benchmarks.judgements;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads the tables of this package: tabs between cells, a heading, no quotes.
final class Tables {

    private Tables() {}

    static List<List<String>> read(String name) {
        try (InputStream table = Tables.class.getResourceAsStream("/judgements/" + name)) {
            if (table == null) {
                throw new IllegalArgumentException("There is no table judgements/" + name + " among the resources.");
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
