package org.mouseion.formats.records.sheets;

import java.io.IOException;
import java.util.Map;
import org.mouseion.formats.records.ReadFault;
import org.mouseion.formats.records.Remark;
import org.mouseion.formats.records.bytes.Blemishes;

/// One cell of an OpenDocument table: its stored value where it has one (ODF 1.3 part 3 §19.387), else its paragraphs.
final class OdsCell {

    private static final int MOST_SPACES = 10_000;

    private OdsCell() {}

    /// Reads to the end of the cell whose start is the current event.
    static String read(XmlPart xml, Blemishes blemishes) throws IOException {
        String cell = xml.element();
        String type = xml.attribute(":office:1.0", "value-type");
        String number = xml.attribute("value");
        String date = xml.attribute("date-value");
        String truth = xml.attribute("boolean-value");
        String written = xml.attribute("string-value");
        String formula = xml.attribute("formula");
        String shown = paragraphs(xml, cell);
        if (type.isEmpty() && shown.isEmpty() && !formula.isEmpty()) {
            blemishes.add(Remark.of(ReadFault.FORMULA_WITHOUT_VALUE, Map.of("cell", "")));
            return formula;
        }
        return switch (type) {
            case "float", "currency", "percentage" -> number(number, shown);
            case "date" -> date.isEmpty() ? shown : date.replaceFirst("T00:00:00(\\.0+)?$", "");
            case "boolean" -> truth.isEmpty() ? shown : truth;
            case "string" -> shown.isEmpty() ? written : shown;
            default -> shown;
        };
    }

    /// An inventory number shown as 00042 is read as it is shown.
    private static String number(String stored, String shown) {
        String text = CellText.ofNumber(stored);
        boolean padded = shown.length() > text.length()
                && shown.startsWith("0")
                && !text.isEmpty()
                && shown.equals(CellText.padded(stored, shown.length()));
        return padded ? shown : text.isEmpty() ? shown : text;
    }

    private static String paragraphs(XmlPart xml, String cell) throws IOException {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        int paragraphDepth = 0;
        int asideDepth = 0;
        boolean first = true;
        while (xml.next() && !(depth == 0 && xml.ends(cell))) {
            if (xml.isStart()) {
                depth++;
                String element = xml.element();
                if (asideDepth == 0 && (element.equals("annotation") || element.equals("shape"))) {
                    asideDepth = depth;
                } else if (asideDepth == 0 && paragraphDepth == 0 && element.equals("p")) {
                    paragraphDepth = depth;
                    text.append(first ? "" : "\n");
                    first = false;
                } else if (paragraphDepth > 0) {
                    text.append(special(xml, element));
                }
            } else if (xml.isEnd()) {
                paragraphDepth = paragraphDepth == depth ? 0 : paragraphDepth;
                asideDepth = asideDepth == depth ? 0 : asideDepth;
                depth--;
            } else if (paragraphDepth > 0 && asideDepth == 0) {
                xml.appendText(text);
            }
        }
        return text.toString();
    }

    /// Spaces, tabs and line breaks are elements of their own (ODF 1.3 part 3 §6.1.2 to 6.1.5).
    private static String special(XmlPart xml, String element) {
        return switch (element) {
            case "s" -> " ".repeat((int) Math.min(MOST_SPACES, Math.max(1, Numbers.positive(xml.attribute("c"), 1))));
            case "tab" -> "\t";
            case "line-break" -> "\n";
            default -> "";
        };
    }
}
