package org.mouseion.formats.records.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mouseion.formats.records.ReadLimits;

/// An OpenDocument workbook: all its tables lie one after another in `content.xml` (ODF 1.3 part 3 §9.1).
final class OdsWorkbook implements Workbook {

    static final String CONTENT = "content.xml";

    private final GuardedZip zip;
    private final ReadLimits limits;
    private final List<String> sheets = new ArrayList<>();

    OdsWorkbook(GuardedZip zip, ReadLimits limits) throws IOException {
        this.zip = zip;
        this.limits = limits;
        try (XmlPart xml = new XmlPart(zip, CONTENT)) {
            while (xml.next()) {
                if (xml.starts("table")) {
                    sheets.add(xml.attribute(":table:1.0", "name"));
                }
            }
        }
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public SheetRows rows(String sheet) throws IOException {
        XmlPart xml = new XmlPart(zip, CONTENT);
        while (xml.next()) {
            if (xml.starts("table") && xml.attribute(":table:1.0", "name").equals(sheet)) {
                return new OdsRows(xml, limits);
            }
        }
        xml.close();
        throw new IllegalArgumentException("No sheet '" + sheet + "' among " + sheets + ".");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
