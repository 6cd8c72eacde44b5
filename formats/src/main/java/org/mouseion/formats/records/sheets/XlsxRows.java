package org.mouseion.formats.records.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.records.ReadFault;
import org.mouseion.formats.records.ReadLimits;
import org.mouseion.formats.records.Remark;
import org.mouseion.formats.records.UnreadableRecord;
import org.mouseion.formats.records.bytes.Blemishes;

/// The rows of one worksheet part (ECMA-376-1 §18.3.1.73).
final class XlsxRows implements SheetRows {

    private final XmlPart xml;
    private final List<String> sharedTexts;
    private final CellStyles styles;
    private final boolean from1904;
    private final ReadLimits limits;
    private final Blemishes blemishes = new Blemishes();
    private long row;
    private long cellsRead;

    XlsxRows(XmlPart xml, List<String> sharedTexts, CellStyles styles, boolean from1904, ReadLimits limits) {
        this.xml = xml;
        this.sharedTexts = sharedTexts;
        this.styles = styles;
        this.from1904 = from1904;
        this.limits = limits;
    }

    @Override
    public @Nullable SheetRow next(long from) throws IOException {
        while (xml.next()) {
            if (xml.starts("row")) {
                row = Numbers.positive(xml.attribute("r"), row + 1);
                return cells(row >= from);
            }
        }
        return null;
    }

    private SheetRow cells(boolean keep) throws IOException {
        List<String> cells = new ArrayList<>();
        blemishes.clear();
        boolean tooWide = false;
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                String reference = xml.attribute("r");
                column = reference.isEmpty() ? column + 1 : Numbers.column(reference);
                String text = cell(keep);
                tooWide |= column >= limits.mostColumns();
                if (keep && !tooWide && !text.isEmpty()) {
                    put(cells, column, blemishes.checked(text));
                }
                count();
            }
        }
        Optional<UnreadableRecord> trouble = tooWide ? Optional.of(tooWide(cells)) : Optional.empty();
        return new SheetRow(row, cells, blemishes.remarks(), trouble);
    }

    private static void put(List<String> cells, int column, String text) {
        while (cells.size() < column) {
            cells.add("");
        }
        if (column < cells.size()) {
            cells.set(column, text);
        } else {
            cells.add(text);
        }
    }

    private void count() {
        if (++cellsRead > limits.mostCells()) {
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

    private String cell(boolean keep) throws IOException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String reference = xml.attribute("r");
        StringBuilder value = new StringBuilder();
        StringBuilder formula = new StringBuilder();
        String inline = "";
        @Nullable StringBuilder into = null;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("is")) {
                inline = RichText.read(xml, "is");
            } else if (xml.starts("v")) {
                into = value;
            } else if (xml.starts("f")) {
                into = formula;
            } else if (xml.isEnd()) {
                into = null;
            } else if (into != null && keep) {
                xml.appendText(into);
            }
        }
        if (value.isEmpty() && !formula.isEmpty()) {
            blemishes.add(Remark.of(ReadFault.FORMULA_WITHOUT_VALUE, Map.of("cell", reference)));
            return "=" + formula;
        }
        return type.equals("inlineStr") ? inline : text(type, style, value.toString());
    }

    private String text(String type, String style, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> shared(value);
            case "b" -> value.equals("1") ? "true" : value.equals("0") ? "false" : value;
            case "str", "e", "d" -> RichText.unescaped(value);
            default -> number(style, value);
        };
    }

    private String number(String style, String value) {
        if (styles.showsDate(style)) {
            return CellText.ofDay(value, from1904);
        }
        int digits = styles.paddedDigits(style);
        return digits > 0 ? CellText.padded(value, digits) : CellText.ofNumber(value);
    }

    private String shared(String value) {
        long index = Numbers.positive(value, -1);
        return index >= 0 && index < sharedTexts.size() ? sharedTexts.get((int) index) : "";
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
