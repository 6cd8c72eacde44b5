package org.mouseion.formats.records.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// A workbook of either kind.
interface Workbook extends Closeable {

    /// The sheets that are shown, in order.
    List<String> sheets();

    SheetRows rows(String sheet) throws IOException;
}
