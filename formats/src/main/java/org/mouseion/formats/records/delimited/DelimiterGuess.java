package org.mouseion.formats.records.delimited;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.records.ReadLimits;

/// Which character separates the cells: the one that cuts the sample into the most even rows. A comma inside French
/// prose makes ragged rows, the semicolon of the same file does not.
final class DelimiterGuess {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int ROWS = 200;

    private DelimiterGuess() {}

    static char of(String sample, ReadLimits limits) {
        char best = CANDIDATES[0];
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = evenness(sample, candidate, limits);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /// Share of rows that have the most common number of cells, squared, times the logarithm of that number: evenness
    /// first, then width. 0 where most rows have one cell.
    private static double evenness(String sample, char delimiter, ReadLimits limits) {
        Map<Integer, Integer> rowsByWidth = new HashMap<>();
        int rows = 0;
        RowScanner scanner = new RowScanner(new StringReader(sample), delimiter, limits);
        try {
            for (Row row = scanner.next(true); row != null && rows < ROWS; row = scanner.next(true)) {
                rows += count(row, rows, rowsByWidth);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        int width = 1;
        int most = 0;
        for (Map.Entry<Integer, Integer> entry : rowsByWidth.entrySet()) {
            if (entry.getValue() > most || entry.getValue() == most && entry.getKey() > width) {
                width = entry.getKey();
                most = entry.getValue();
            }
        }
        double share = rows == 0 ? 0 : most / (double) rows;
        return share * share * Math.log(width);
    }

    private static int count(@Nullable Row row, int rows, Map<Integer, Integer> rowsByWidth) {
        if (!(row instanceof Row.Cells cells)) {
            return 1;
        }
        boolean cut = cells.last() && rows > 0;
        if (cells.blank() || cut) {
            return 0;
        }
        rowsByWidth.merge(cells.cells().size(), 1, Integer::sum);
        return 1;
    }
}
