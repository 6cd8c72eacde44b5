package org.mouseion.formats.records.delimited;

import java.util.List;

/// One row as it was cut: its cells, or why there are none.
sealed interface Row {

    /// The physical line on which the row begins, from 1.
    long line();

    /// @param cells      the texts between the separators, quotation marks undone
    /// @param strayQuote whether a quotation mark inside a quoted cell was not doubled
    /// @param last       whether the file ends without a line break after this row
    record Cells(long line, List<String> cells, boolean strayQuote, boolean last) implements Row {

        boolean blank() {
            return cells.size() == 1 && cells.getFirst().isBlank();
        }
    }

    /// A quotation mark opens in this line and closes nowhere; only this line is lost.
    record Unbalanced(long line, String text, boolean last) implements Row {}

    /// Longer than the limit; passed over to the next line break.
    record TooLong(long line, String text, boolean last) implements Row {}

    record TooManyColumns(long line, String text) implements Row {}
}
