package org.mouseion.formats.records.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.formats.records.ReadFault;
import org.mouseion.formats.records.ReadLimits;

/// The parts of a SpreadsheetML workbook that its sheets lean on: their names and places (ECMA-376-1 §18.2), the
/// shared texts (§18.4) and which styles show a date (§18.8).
final class XlsxWorkbook implements Workbook {

    static final String DEFAULT_PART = "xl/workbook.xml";

    private final GuardedZip zip;
    private final ReadLimits limits;
    private final Map<String, String> partsBySheet = new LinkedHashMap<>();
    private final List<String> sharedTexts;
    private final CellStyles styles;
    private boolean from1904;

    XlsxWorkbook(GuardedZip zip, ReadLimits limits) throws IOException {
        this.zip = zip;
        this.limits = limits;
        String workbook = workbookPart(zip);
        Map<String, Relation> relations = relations(zip, workbook);
        readSheets(workbook, relations);
        this.sharedTexts = readSharedTexts(target(relations, "sharedStrings"));
        this.styles = CellStyles.read(zip, target(relations, "styles"));
    }

    private record Relation(String type, String part) {}

    private static String workbookPart(GuardedZip zip) throws IOException {
        return zip.has("_rels/.rels")
                ? relations(zip, "").values().stream()
                        .filter(relation -> relation.type().endsWith("/officeDocument"))
                        .map(Relation::part)
                        .findFirst()
                        .orElse(DEFAULT_PART)
                : DEFAULT_PART;
    }

    private static Map<String, Relation> relations(GuardedZip zip, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String name = folder + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        if (!zip.has(name)) {
            return relations;
        }
        try (XmlPart xml = new XmlPart(zip, name)) {
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    String target = xml.attribute("Target");
                    String resolved = target.startsWith("/") ? target.substring(1) : folder + target;
                    relations.put(xml.attribute("Id"), new Relation(xml.attribute("Type"), resolved));
                }
            }
        }
        return relations;
    }

    private static String target(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith("/" + type))
                .map(Relation::part)
                .findFirst()
                .orElse("xl/" + type + ".xml");
    }

    private void readSheets(String workbook, Map<String, Relation> relations) throws IOException {
        try (XmlPart xml = new XmlPart(zip, workbook)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    String flag = xml.attribute("date1904");
                    from1904 = flag.equals("1") || flag.equals("true");
                } else if (xml.starts("sheet")
                        && !xml.attribute("state").toLowerCase().contains("hidden")) {
                    Relation relation = relations.get(xml.attribute("/relationships", "id"));
                    if (relation != null && relation.type().endsWith("/worksheet") && zip.has(relation.part())) {
                        partsBySheet.put(xml.attribute("name"), relation.part());
                    }
                }
            }
        }
    }

    private List<String> readSharedTexts(String part) throws IOException {
        List<String> texts = new ArrayList<>();
        if (!zip.has(part)) {
            return texts;
        }
        long characters = 0;
        try (XmlPart xml = new XmlPart(zip, part)) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    String text = RichText.read(xml, "si");
                    characters += text.length();
                    texts.add(text);
                }
                if (characters + 16L * texts.size() > limits.mostSharedText()) {
                    throw new PartTrouble(
                            ReadFault.ZIP_BOMB,
                            Map.of("part", part, "limit", Integer.toString(limits.mostSharedText())),
                            "The shared texts are longer than " + limits.mostSharedText() + " characters.");
                }
            }
        }
        return texts;
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(partsBySheet.keySet());
    }

    @Override
    public SheetRows rows(String sheet) throws IOException {
        String part = partsBySheet.get(sheet);
        if (part == null) {
            throw new IllegalArgumentException("No sheet '" + sheet + "' among " + sheets() + ".");
        }
        return new XlsxRows(new XmlPart(zip, part), sharedTexts, styles, from1904, limits);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
