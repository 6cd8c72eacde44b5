package org.mouseion.formats.records.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mouseion.formats.records.ReadLimits;

/// An OpenDocument workbook: all its tables lie one after another in `content.xml` (ODF 1.3 part 3 §9.1). One is
/// hidden by its style (`table:display` of its table properties), and styles come before tables.
final class OdsWorkbook implements Workbook {

    static final String CONTENT = "content.xml";

    private final GuardedZip zip;
    private final ReadLimits limits;
    private final List<String> sheets = new ArrayList<>();

    OdsWorkbook(GuardedZip zip, ReadLimits limits) throws IOException {
        this.zip = zip;
        this.limits = limits;
        try (XmlPart xml = new XmlPart(zip, CONTENT)) {
            Set<String> hiding = new HashSet<>();
            String style = "";
            while (xml.next()) {
                if (xml.starts("style")) {
                    style = xml.attribute(":style:1.0", "name");
                } else if (xml.starts("table-properties")
                        && xml.attribute(":table:1.0", "display").equals("false")) {
                    hiding.add(style);
                } else if (xml.starts("table") && !hiding.contains(xml.attribute(":table:1.0", "style-name"))) {
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
