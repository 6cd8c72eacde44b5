package org.mouseion.formats.records.sheets;

import java.util.List;
import java.util.Optional;
import org.mouseion.formats.records.Remark;
import org.mouseion.formats.records.UnreadableRecord;

/// One row of a sheet.
///
/// @param number  the row as the spreadsheet numbers it, from 1
/// @param cells   texts from the first column on, without the empty ones at the end
/// @param remarks about its cells
/// @param findTrouble why the row is set aside, if it is
record SheetRow(long number, List<String> cells, List<Remark> remarks, Optional<UnreadableRecord> findTrouble) {

    boolean blank() {
        return findTrouble.isEmpty() && cells.stream().allMatch(String::isBlank);
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
