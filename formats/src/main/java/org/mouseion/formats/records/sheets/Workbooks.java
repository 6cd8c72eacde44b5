package org.mouseion.formats.records.sheets;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.records.Compression;
import org.mouseion.formats.records.ReadFault;
import org.mouseion.formats.records.ReadOverrides;
import org.mouseion.formats.records.RecordFormat;
import org.mouseion.formats.records.RecordSource;
import org.mouseion.formats.records.RefusedSource;
import org.mouseion.formats.records.bytes.OpenInput;

/// Opens a zip container as the workbook it is, or says what else it is.
public final class Workbooks {

    private static final String ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    /// Parts that give away another kind of zip.
    private static final String[][] OTHERS = {
        {"word/document.xml", "docx"},
        {"ppt/presentation.xml", "pptx"},
        {"xl/workbook.bin", "xlsb"},
        {"META-INF/container.xml", "epub"},
        {"META-INF/MANIFEST.MF", "jar"},
        {"content.xml", "opendocument"},
    };

    private Workbooks() {}

    public static RecordSource open(OpenInput input, ReadOverrides overrides) throws IOException {
        Compression compression = input.compression();
        SheetFile file = null;
        try {
            file = SheetFile.of(input);
            return open(file, input, overrides);
        } catch (PartTrouble trouble) {
            ReadFault fault = input.findFault().orElse(trouble.fault());
            closeAll(file, input);
            return new RefusedSource(compression, input.totalBytes(), fault, trouble.args(), trouble.detail());
        } catch (IOException | RuntimeException failed) {
            closeAll(file, input);
            throw failed;
        }
    }

    private static void closeAll(@Nullable SheetFile file, OpenInput input) throws IOException {
        input.close();
        if (file != null) {
            file.close();
        }
    }

    private static RecordSource open(SheetFile file, OpenInput input, ReadOverrides overrides) throws IOException {
        GuardedZip zip = new GuardedZip(file.path(), input.limits());
        try {
            RecordFormat format = format(zip);
            Workbook workbook = format == RecordFormat.XLSX
                    ? new XlsxWorkbook(zip, input.limits())
                    : new OdsWorkbook(zip, input.limits());
            String sheet = sheet(workbook, overrides.sheet());
            Compression compression = input.compression();
            input.close();
            return new SheetSource(workbook, file, format, compression, sheet, overrides.headingRow());
        } catch (IOException | RuntimeException failed) {
            zip.close();
            throw failed;
        }
    }

    private static RecordFormat format(GuardedZip zip) throws IOException {
        String type = zip.start("mimetype", 100).strip();
        if (type.startsWith(ODS_TYPE)) {
            if (zip.start("META-INF/manifest.xml", 64 * 1024).contains("encryption-data")) {
                throw new PartTrouble(ReadFault.ENCRYPTED, Map.of(), "The workbook is protected by a password.");
            }
            return RecordFormat.ODS;
        }
        if (zip.has(XlsxWorkbook.DEFAULT_PART)
                || zip.start("[Content_Types].xml", 64 * 1024).contains("spreadsheetml.sheet.main+xml")) {
            return RecordFormat.XLSX;
        }
        String kind = "zip";
        for (String[] other : OTHERS) {
            kind = kind.equals("zip") && zip.has(other[0]) ? other[1] : kind;
        }
        throw new PartTrouble(ReadFault.WRONG_KIND, Map.of("kind", kind), "The container holds no workbook.");
    }

    /// The sheet that was asked for, else the first that has a row, else the first.
    private static String sheet(Workbook workbook, @Nullable String asked) throws IOException {
        if (asked != null) {
            if (!workbook.sheets().contains(asked)) {
                throw new PartTrouble(
                        ReadFault.NO_SUCH_SHEET,
                        Map.of("sheet", asked, "sheets", String.join(", ", workbook.sheets())),
                        "No such sheet.");
            }
            return asked;
        }
        for (String sheet : workbook.sheets()) {
            if (hasRow(workbook, sheet)) {
                return sheet;
            }
        }
        return workbook.sheets().stream()
                .findFirst()
                .orElseThrow(() -> new PartTrouble(ReadFault.EMPTY_FILE, Map.of(), "The workbook has no sheet."));
    }

    private static boolean hasRow(Workbook workbook, String sheet) throws IOException {
        try (SheetRows rows = workbook.rows(sheet)) {
            SheetRow row = rows.next(1);
            while (row != null && row.blank()) {
                row = rows.next(1);
            }
            return row != null;
        } catch (PartTrouble trouble) {
            return true;
        }
    }
}
