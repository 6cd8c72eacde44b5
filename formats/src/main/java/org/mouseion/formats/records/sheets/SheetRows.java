package org.mouseion.formats.records.sheets;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The rows of one sheet, downwards.
interface SheetRows extends Closeable {

    /// The next row that has a cell, or null at the end of the sheet. The cells of a row before `from` are not built.
    @Nullable
    SheetRow next(long from) throws IOException;

    /// How much of the sheet has been read, from 0 to 1.
    double progress();
}
