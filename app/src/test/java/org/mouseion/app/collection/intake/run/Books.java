package org.mouseion.app.collection.intake.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Workbooks written by hand, so that they can be wrong in the way a test needs.
final class Books {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Books() {}

    /// Writes the rows of the one sheet, which may be more than memory holds.
    interface Rows {
        void writeTo(OutputStream out) throws IOException;
    }

    /// @param prologue what stands before the sheet's root element
    static byte[] xlsx(String prologue, Rows rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS
                            + "'><sheets><sheet name='Inventory' sheetId='1' r:id='rId1'/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                            + "<Relationship Id='rId1' Type='" + RELATIONS
                            + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            write(zip, prologue + "<worksheet xmlns='" + MAIN + "'><sheetData>");
            rows.writeTo(zip);
            write(zip, "</sheetData></worksheet>");
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /// A row of texts; a cell that begins with `<` is its own XML.
    static String row(String... cells) {
        StringBuilder row = new StringBuilder("<row>");
        for (String cell : cells) {
            row.append(cell.startsWith("<c") ? cell : "<c t='inlineStr'><is><t>" + cell + "</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(zip, text);
        zip.closeEntry();
    }
}
