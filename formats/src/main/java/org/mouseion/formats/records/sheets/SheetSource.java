package org.mouseion.formats.records.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.records.Compression;
import org.mouseion.formats.records.Headings;
import org.mouseion.formats.records.RawRecord;
import org.mouseion.formats.records.ReadFault;
import org.mouseion.formats.records.RecordFormat;
import org.mouseion.formats.records.RecordOutcome;
import org.mouseion.formats.records.RecordSource;
import org.mouseion.formats.records.Remark;
import org.mouseion.formats.records.SourceShape;
import org.mouseion.formats.records.UnreadableRecord;

/// Records of one sheet.
///
/// Headings are the first of the topmost rows that fills at least two cells (above it stand titles and dates of
/// export), or the first filled row of a sheet of one column.
final class SheetSource implements RecordSource {

    /// How many filled rows may stand above the headings.
    private static final int MOST_TITLES = 20;

    private final Workbook workbook;
    private final SheetRows rows;
    private final SheetFile file;
    private final Headings headings;
    private final SourceShape shape;
    private final Deque<SheetRow> waiting = new ArrayDeque<>();
    private long lastRow;
    private long headingRow;
    private @Nullable PartTrouble trouble;
    private boolean ended;
    private boolean told;

    SheetSource(
            Workbook workbook,
            SheetFile file,
            RecordFormat format,
            Compression compression,
            String sheet,
            @Nullable Integer givenRow)
            throws IOException {
        this.workbook = workbook;
        this.file = file;
        this.rows = workbook.rows(sheet);
        this.headings = readHeadings(givenRow);
        this.shape = new SourceShape(
                format,
                "UTF-8",
                null,
                compression,
                sheet,
                workbook.sheets(),
                headingRow,
                headings.names(),
                null,
                null,
                null,
                headings.remarks());
    }

    private Headings readHeadings(@Nullable Integer givenRow) throws IOException {
        if (givenRow != null && givenRow == 0) {
            SheetRow first = nextFilled(1);
            if (first != null) {
                waiting.add(first);
            }
            return Headings.numbered(first == null ? 0 : first.cells().size());
        }
        while (waiting.size() <= MOST_TITLES) {
            SheetRow row = nextFilled(1);
            if (row == null) {
                break;
            }
            boolean asked = givenRow != null && row.number() >= givenRow;
            if (asked || givenRow == null && row.filled() > 1) {
                waiting.clear();
                return headings(row);
            }
            if (givenRow == null) {
                waiting.add(row);
            }
        }
        SheetRow first = waiting.pollFirst();
        return first == null ? Headings.numbered(0) : headings(first);
    }

    private Headings headings(SheetRow row) {
        headingRow = row.number();
        return Headings.of(row.cells());
    }

    /// The next row with something in it; null at the end, or once the part cannot be read further.
    private @Nullable SheetRow nextFilled(long from) throws IOException {
        if (trouble != null) {
            return null;
        }
        try {
            SheetRow row = rows.next(from);
            while (row != null && row.number() >= from && row.blank()) {
                row = rows.next(from);
            }
            lastRow = row == null ? lastRow : row.number();
            ended = row == null;
            return row;
        } catch (PartTrouble troubled) {
            trouble = troubled;
            return null;
        }
    }

    @Override
    public SourceShape shape() {
        return shape;
    }

    @Override
    public boolean tryAdvance(Consumer<? super RecordOutcome> action) {
        try {
            RecordOutcome outcome = next();
            if (outcome != null) {
                action.accept(outcome);
            }
            return outcome != null;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private @Nullable RecordOutcome next() throws IOException {
        SheetRow row = waiting.isEmpty() ? nextFilled(1) : waiting.removeFirst();
        if (row != null) {
            return row.findTrouble().<RecordOutcome>map(found -> found).orElseGet(() -> record(row));
        }
        if (told || trouble == null) {
            return null;
        }
        told = true;
        return UnreadableRecord.of(lastRow + 1, trouble.fault(), trouble.args(), trouble.detail(), "");
    }

    private RawRecord record(SheetRow row) {
        int expected = headings.names().size();
        int found = row.cells().size();
        Map<String, @Nullable Object> tree = LinkedHashMap.newLinkedHashMap(Math.max(expected, found));
        for (int i = 0; i < Math.max(expected, found); i++) {
            tree.put(headings.name(i), i < found ? row.cells().get(i) : "");
        }
        if (found <= expected) {
            return new RawRecord(row.number(), tree, row.remarks());
        }
        List<Remark> remarks = new ArrayList<>(row.remarks());
        remarks.add(Remark.of(
                ReadFault.RAGGED_ROW,
                Map.of("expected", Integer.toString(expected), "found", Integer.toString(found))));
        return new RawRecord(row.number(), tree, remarks);
    }

    @Override
    public void skipTo(long position) {
        try {
            while (!waiting.isEmpty() && waiting.getFirst().number() < position) {
                waiting.removeFirst();
            }
            while (waiting.isEmpty() && lastRow + 1 < position && !ended) {
                SheetRow row = nextFilled(position);
                if (row != null && row.number() >= position) {
                    waiting.add(row);
                }
                if (row == null) {
                    return;
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public long bytesRead() {
        return ended || trouble != null ? file.size() : Math.round(rows.progress() * file.size());
    }

    @Override
    public long totalBytes() {
        return file.size();
    }

    @Override
    public void close() {
        try {
            rows.close();
            workbook.close();
            file.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
