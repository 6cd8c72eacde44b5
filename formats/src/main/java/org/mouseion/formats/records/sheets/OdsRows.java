package org.mouseion.formats.records.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.records.ReadFault;
import org.mouseion.formats.records.ReadLimits;
import org.mouseion.formats.records.UnreadableRecord;
import org.mouseion.formats.records.bytes.Blemishes;

/// The rows of one OpenDocument table (ODF 1.3 part 3 §9.1.3). A filled row that is said to repeat comes out as often
/// as it says; empty repetition, with which every sheet ends, costs nothing.
final class OdsRows implements SheetRows {

    private final XmlPart xml;
    private final ReadLimits limits;
    private final Blemishes blemishes = new Blemishes();
    private long row;
    private long cellsRead;
    private @Nullable SheetRow repeated;
    private long repetitions;

    OdsRows(XmlPart xml, ReadLimits limits) {
        this.xml = xml;
        this.limits = limits;
    }

    @Override
    public @Nullable SheetRow next(long from) throws IOException {
        if (repeated != null && repetitions > 0) {
            repetitions--;
            row++;
            count(repeated.cells().size());
            return new SheetRow(row, repeated.cells(), repeated.remarks(), repeated.findTrouble());
        }
        repeated = null;
        while (xml.next() && !xml.ends("table")) {
            if (xml.starts("table-row")) {
                long times = Math.max(1, Numbers.positive(xml.attribute("number-rows-repeated"), 1));
                row++;
                SheetRow read = cells();
                if (!read.blank()) {
                    repeated = times > 1 ? read : null;
                    repetitions = times - 1;
                    return read;
                }
                row += times - 1;
            }
        }
        return null;
    }

    private SheetRow cells() throws IOException {
        List<String> cells = new ArrayList<>();
        blemishes.clear();
        long column = 0;
        boolean tooWide = false;
        while (xml.next() && !xml.ends("table-row")) {
            if (xml.starts("table-cell") || xml.starts("covered-table-cell")) {
                long times = Math.max(1, Numbers.positive(xml.attribute("number-columns-repeated"), 1));
                String text = blemishes.checked(OdsCell.read(xml, blemishes));
                if (!text.isEmpty()) {
                    tooWide |= column + times > limits.mostColumns();
                    if (!tooWide) {
                        fill(cells, (int) column, (int) times, text);
                    }
                }
                column += times;
            }
        }
        Optional<UnreadableRecord> trouble = tooWide ? Optional.of(tooWide(cells)) : Optional.empty();
        return new SheetRow(row, cells, blemishes.remarks(), trouble);
    }

    private void fill(List<String> cells, int column, int times, String text) {
        count(times);
        while (cells.size() < column) {
            cells.add("");
        }
        for (int i = 0; i < times; i++) {
            cells.add(text);
        }
    }

    private void count(int cells) {
        cellsRead += cells;
        if (cellsRead > limits.mostCells()) {
            throw new PartTrouble(
                    ReadFault.TOO_MANY_CELLS,
                    Map.of("limit", Long.toString(limits.mostCells())),
                    "More than " + limits.mostCells() + " cells.");
        }
    }

    private UnreadableRecord tooWide(List<String> cells) {
        String limit = Integer.toString(limits.mostColumns());
        return UnreadableRecord.of(
                row,
                ReadFault.TOO_MANY_COLUMNS,
                Map.of("limit", limit),
                "More than " + limit + " columns.",
                String.join("\t", cells));
    }

    @Override
    public double progress() {
        return xml.progress();
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
