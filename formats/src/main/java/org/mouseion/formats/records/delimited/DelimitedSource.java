package org.mouseion.formats.records.delimited;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.records.Headings;
import org.mouseion.formats.records.RawRecord;
import org.mouseion.formats.records.ReadFault;
import org.mouseion.formats.records.ReadOverrides;
import org.mouseion.formats.records.RecordOutcome;
import org.mouseion.formats.records.Remark;
import org.mouseion.formats.records.SourceShape;
import org.mouseion.formats.records.UnreadableRecord;
import org.mouseion.formats.records.bytes.Blemishes;
import org.mouseion.formats.records.bytes.EncodingGuess;
import org.mouseion.formats.records.bytes.OpenInput;
import org.mouseion.formats.records.bytes.OpenedSource;

/// Records of a delimited text. Every cell is text, as it was written: what begins with `=` is no formula here.
public final class DelimitedSource extends OpenedSource {

    private final RowScanner rows;
    private final Headings headings;
    private final SourceShape shape;
    private final Blemishes blemishes = new Blemishes();
    private @Nullable Row waiting;
    private long headingLine;
    private boolean ended;

    public DelimitedSource(OpenInput input, EncodingGuess encoding, ReadOverrides overrides) throws IOException {
        super(input);
        byte[] sample = input.sample();
        int mark = encoding.markBytes();
        String start = new String(sample, mark, sample.length - mark, encoding.charset());
        Optional<Character> told = findTold(start);
        Character given = overrides.delimiter();
        char delimiter = given != null ? given : told.orElseGet(() -> DelimiterGuess.of(start, input.limits()));
        input.stream().skipNBytes(mark);
        this.rows = new RowScanner(
                new InputStreamReader(input.stream(), encoding.charset()),
                delimiter,
                input.limits(),
                () -> input.findFault().isPresent());
        if (told.isPresent()) {
            rows.next(false);
        }
        this.headings = readHeadings(overrides.headingRow());
        this.shape = SourceShape.delimited(
                encoding.charset().name(),
                delimiter,
                input.compression(),
                headingLine,
                headings.names(),
                headings.remarks());
    }

    /// Excel's own hint: a first line `sep=;`.
    private static Optional<Character> findTold(String start) {
        boolean told = start.length() > 5
                && start.regionMatches(true, 0, "sep=", 0, 4)
                && (start.charAt(5) == '\r' || start.charAt(5) == '\n');
        return told ? Optional.of(start.charAt(4)) : Optional.empty();
    }

    private Headings readHeadings(@Nullable Integer givenLine) throws IOException {
        Row row = nextFilled();
        while (givenLine != null && givenLine > 0 && row != null && row.line() < givenLine) {
            row = nextFilled();
        }
        if (row instanceof Row.Cells cells && (givenLine == null || givenLine > 0)) {
            headingLine = cells.line();
            Blemishes ignored = new Blemishes();
            return Headings.of(cells.cells().stream().map(ignored::checked).toList());
        }
        waiting = row;
        return Headings.numbered(row instanceof Row.Cells cells ? cells.cells().size() : 0);
    }

    private @Nullable Row nextFilled() throws IOException {
        Row row = rows.next(true);
        while (row instanceof Row.Cells cells && cells.blank()) {
            row = rows.next(true);
        }
        return row;
    }

    @Override
    public SourceShape shape() {
        return shape;
    }

    @Override
    protected void pass(long position) throws IOException {
        if (waiting != null && waiting.line() < position) {
            waiting = null;
        }
        boolean left = true;
        while (left && waiting == null && rows.line() < position) {
            left = rows.next(false) != null;
        }
    }

    @Override
    protected @Nullable RecordOutcome next() throws IOException {
        Row row = waiting;
        waiting = null;
        if (row == null) {
            row = nextFilled();
        }
        Optional<ReadFault> fault = input.findFault();
        return switch (row) {
            case null -> atEnd(fault);
            case Row.Cells cells
            when cells.last() && fault.isPresent() ->
                cut(cells.line(), fault.get(), String.join(String.valueOf(shape.delimiter()), cells.cells()));
            case Row.Cells cells -> record(cells);
            case Row.Unbalanced broken
            when broken.last() && fault.isPresent() -> cut(broken.line(), fault.get(), broken.text());
            case Row.Unbalanced broken ->
                UnreadableRecord.of(
                        broken.line(),
                        ReadFault.UNBALANCED_QUOTES,
                        Map.of(),
                        "A quotation mark opens in this line and never closes.",
                        broken.text());
            case Row.TooLong endless -> {
                String limit = Integer.toString(input.limits().longestRecord());
                yield UnreadableRecord.of(
                        endless.line(),
                        ReadFault.LINE_TOO_LONG,
                        Map.of("limit", limit),
                        "Longer than " + limit + " characters.",
                        endless.text());
            }
            case Row.TooManyColumns wide -> {
                String limit = Integer.toString(input.limits().mostColumns());
                yield UnreadableRecord.of(
                        wide.line(),
                        ReadFault.TOO_MANY_COLUMNS,
                        Map.of("limit", limit),
                        "More than " + limit + " columns.",
                        wide.text());
            }
        };
    }

    private @Nullable RecordOutcome atEnd(Optional<ReadFault> fault) {
        return ended || fault.isEmpty() ? null : cut(rows.line(), fault.get(), "");
    }

    private RecordOutcome cut(long line, ReadFault fault, String text) {
        ended = true;
        return UnreadableRecord.of(line, fault, input.facts(fault), "The packed stream ends here.", text);
    }

    private RecordOutcome record(Row.Cells row) {
        List<String> cells = row.cells();
        int expected = headings.names().size();
        blemishes.clear();
        Map<String, @Nullable Object> tree = LinkedHashMap.newLinkedHashMap(Math.max(expected, cells.size()));
        for (int i = 0; i < Math.max(expected, cells.size()); i++) {
            tree.put(headings.name(i), i < cells.size() ? blemishes.checked(cells.get(i)) : "");
        }
        if (cells.size() != expected) {
            blemishes.add(Remark.of(
                    ReadFault.RAGGED_ROW,
                    Map.of("expected", Integer.toString(expected), "found", Integer.toString(cells.size()))));
        }
        if (row.strayQuote()) {
            blemishes.add(Remark.of(ReadFault.STRAY_QUOTE, Map.of()));
        }
        return new RawRecord(row.line(), tree, blemishes.remarks());
    }
}
