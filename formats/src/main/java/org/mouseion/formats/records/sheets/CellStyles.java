package org.mouseion.formats.records.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How a style shows its number, as far as it changes what a person reads: as a date, or padded with zeros.
final class CellStyles {

    private static final String GENERAL = "General";

    private final List<String> formatByStyle;

    private CellStyles(List<String> formatByStyle) {
        this.formatByStyle = formatByStyle;
    }

    static CellStyles read(GuardedZip zip, String part) throws IOException {
        Map<String, String> formats = new HashMap<>();
        List<String> byStyle = new ArrayList<>();
        if (!zip.has(part)) {
            return new CellStyles(byStyle);
        }
        boolean inCellStyles = false;
        try (XmlPart xml = new XmlPart(zip, part)) {
            while (xml.next()) {
                if (xml.starts("numFmt")) {
                    formats.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
                } else if (xml.starts("cellXfs")) {
                    inCellStyles = true;
                } else if (xml.ends("cellXfs")) {
                    inCellStyles = false;
                } else if (inCellStyles && xml.starts("xf")) {
                    String id = xml.attribute("numFmtId");
                    byStyle.add(formats.getOrDefault(id, builtIn(id)));
                }
            }
        }
        return new CellStyles(byStyle);
    }

    /// The date and time formats that have a number and no text of their own (ECMA-376-1 §18.8.30; 27 to 36 and 50 to
    /// 58 are dates in East Asian editions).
    private static String builtIn(String id) {
        int number = id.isEmpty() ? 0 : Integer.parseInt(id);
        if (number >= 14 && number <= 17 || number >= 27 && number <= 36 || number >= 50 && number <= 58) {
            return "yyyy-mm-dd";
        }
        if (number >= 18 && number <= 21 || number == 45 || number == 47) {
            return "hh:mm:ss";
        }
        return number == 22 ? "yyyy-mm-dd hh:mm" : GENERAL;
    }

    private String format(String style) {
        int index = style.isEmpty() ? 0 : Integer.parseInt(style);
        return index < formatByStyle.size() ? formatByStyle.get(index) : GENERAL;
    }

    /// Whether the style shows a day or an hour. Elapsed time, `[h]:mm`, is a number and stays one.
    boolean showsDate(String style) {
        String format = format(style);
        if (format.equals(GENERAL) || format.contains("[h") || format.contains("[m") || format.contains("[s")) {
            return false;
        }
        String symbols = format.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", "");
        return symbols.chars().anyMatch(c -> "ymdhsYMDHS".indexOf(c) >= 0) && !symbols.contains("0.");
    }

    /// How many digits the style pads to (inventory number 42 shown as 00042), 0 where it does not.
    int paddedDigits(String style) {
        String format = format(style);
        return format.length() > 1 && format.chars().allMatch(c -> c == '0') ? format.length() : 0;
    }
}
