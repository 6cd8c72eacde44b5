package org.mouseion.formats.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.mouseion.testing.Property;

class WorkbookTest {

    private static final String BOMB_DTD = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]>";

    @FunctionalInterface
    private interface Fill {
        void into(Workbook workbook) throws IOException;
    }

    private static byte[] xlsx(Fill fill) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            fill.into(workbook);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Test
    void cells_are_read_as_a_person_sees_them() {
        Read read = Read.all(xlsx(workbook -> {
            workbook.newWorksheet("Vide");
            Worksheet sheet = workbook.newWorksheet("Œuvres");
            sheet.value(0, 0, "Export du musée");
            String[] headings = {"id", "jour", "instant", "mesure", "vrai", "calcul", "inventaire"};
            for (int i = 0; i < headings.length; i++) {
                sheet.value(2, i, headings[i]);
            }
            sheet.value(3, 0, " L'été ");
            sheet.value(3, 1, LocalDate.of(1889, 5, 6).withYear(1989));
            sheet.style(3, 1).format("dd/mm/yyyy").set();
            sheet.value(3, 2, LocalDateTime.of(2001, 2, 3, 4, 5));
            sheet.style(3, 2).format("yyyy-mm-dd hh:mm").set();
            sheet.value(3, 3, 21.3);
            sheet.value(3, 4, true);
            sheet.formula(3, 5, "D4*2");
            sheet.value(3, 6, 42);
            sheet.style(3, 6).format("00000").set();
            sheet.value(5, 0, "two\nlines & <more>");
        }));
        assertThat(read.shape().format()).isEqualTo(RecordFormat.XLSX);
        assertThat(read.shape().sheet()).isEqualTo("Œuvres");
        assertThat(read.shape().sheets()).containsExactly("Vide", "Œuvres");
        assertThat(read.shape().headingRow()).isEqualTo(3);
        assertThat(read.records().getFirst().tree().values())
                .containsExactly(" L'été ", "1989-05-06", "2001-02-03T04:05", "21.3", "true", "=D4*2", "00042");
        assertThat(read.records().getFirst().remarks())
                .containsExactly(Remark.of(ReadFault.FORMULA_WITHOUT_VALUE, Map.of("cell", "F4")));
        assertThat(read.positions()).containsExactly(4L, 6L);
        assertThat(read.column("id").getLast()).isEqualTo("two\nlines & <more>");
    }

    @Test
    void a_stored_result_stands_for_its_formula_and_every_kind_of_text_is_read() {
        String rows = "<row r='1'><c r='A1' t='inlineStr'><is><t>a</t></is></c><c r='C1' t='str'><v>c</v></c></row>"
                + "<row r='2'><c r='A2'><f>1+1</f><v>2.0000000000000004</v></c><c r='B2' t='e'><v>#N/A</v></c>"
                + "<c r='C2' t='inlineStr'><is><r><t>ri</t></r><r><t>ch_x000A_</t></r><rPh><t>no</t></rPh></is></c>"
                + "<c r='D2' t='str'><f>HYPERLINK(\"x\")</f><v>=still text</v></c></row>";
        Read read = Read.all(SheetBytes.xlsx("", rows));
        assertThat(read.records().getFirst().tree())
                .containsEntry("a", "2")
                .containsEntry("column 2", "#N/A")
                .containsEntry("c", "rich\n")
                .containsEntry("column 4", "=still text");
        assertThat(read.records().getFirst().remarks()).extracting(Remark::code).containsExactly("ragged-row");
    }

    @Test
    void old_days_and_both_calendars_are_right() {
        byte[] book = xlsx(workbook -> {
            Worksheet sheet = workbook.newWorksheet("a");
            sheet.value(0, 0, "d");
            sheet.value(0, 1, "e");
            double[] serials = {1, 59, 61, 0.5, 36526.999999};
            for (int i = 0; i < serials.length; i++) {
                sheet.value(i + 1, 0, serials[i]);
                sheet.style(i + 1, 0).format("yyyy-mm-dd").set();
            }
        });
        assertThat(Read.all(book).column("d"))
                .containsExactly("1900-01-01", "1900-02-28", "1900-03-01", "12:00:00", "2000-01-02");
    }

    /// Ours and fastexcel's reader see the same cells in what fastexcel writes.
    @Test
    void an_independent_reader_agrees() {
        Property.holdsFor(60, WorkbookTest::randomBook, bytes -> {
            List<List<String>> theirs = new ArrayList<>();
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                    Stream<Row> rows = book.getFirstSheet().openStream()) {
                rows.filter(row -> row.stream().anyMatch(WorkbookTest::filled))
                        .forEach(row ->
                                theirs.add(row.stream().map(WorkbookTest::text).toList()));
            }
            Read read = Read.all(bytes, ReadOverrides.none().withHeadingRow(0), ReadLimits.standard());
            assertThat(read.records()).hasSameSizeAs(theirs);
            for (int i = 0; i < theirs.size(); i++) {
                List<String> ours = read.records().get(i).tree().values().stream()
                        .map(String::valueOf)
                        .toList();
                assertThat(trimmed(ours)).isEqualTo(trimmed(theirs.get(i)));
            }
        });
    }

    private static boolean filled(Cell cell) {
        return cell != null && !text(cell).isBlank();
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return "";
        }
        return cell.getValue() instanceof BigDecimal number
                ? number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()
                : cell.getValue().toString();
    }

    private static List<String> trimmed(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }

    private static byte[] randomBook(RandomGenerator random) {
        return xlsx(workbook -> {
            Worksheet sheet = workbook.newWorksheet("x");
            for (int n = 1 + random.nextInt(40); n > 0; n--) {
                int row = random.nextInt(12);
                int column = random.nextInt(8);
                switch (random.nextInt(4)) {
                    case 0 -> sheet.value(row, column, random.nextInt(100_000) / 100.0);
                    case 1 -> sheet.value(row, column, random.nextBoolean());
                    case 2 -> sheet.value(row, column, "é<&>\"" + random.nextInt(5) + "\n ");
                    default -> sheet.inlineString(row, column, "=in" + random.nextInt(5));
                }
            }
        });
    }

    @Test
    void an_opendocument_table_is_read_with_its_repetitions() {
        String cell = "<table:table-cell office:value-type='string'><text:p>%s</text:p></table:table-cell>";
        String tables = "<table:table table:name='Notes'/><table:table table:name='Œuvres'>"
                + "<table:table-row>" + cell.formatted("id") + cell.formatted("x") + cell.formatted("y")
                + cell.formatted("z") + "</table:table-row>"
                + "<table:table-row table:number-rows-repeated='3'><table:table-cell/></table:table-row>"
                + "<table:table-row><table:table-cell office:value-type='float' office:value='42'><text:p>0042</text:p>"
                + "</table:table-cell><table:table-cell table:number-columns-repeated='2' office:value-type='float'"
                + " office:value='1.50' table:formula='of:=[.A1]*2'><text:p>1,5</text:p></table:table-cell>"
                + "<table:table-cell office:value-type='date' office:date-value='1889-05-06'><text:p>6 mai</text:p>"
                + "</table:table-cell></table:table-row>"
                + "<table:table-row table:number-rows-repeated='2'><table:table-cell office:value-type='string'>"
                + "<office:annotation><text:p>note</text:p></office:annotation>"
                + "<text:p>a<text:s text:c='2'/><text:span>b</text:span></text:p><text:p>c</text:p></table:table-cell>"
                + "<table:table-cell table:formula='of:=NOW()'/></table:table-row>"
                + "<table:table-row table:number-rows-repeated='1048000'>"
                + "<table:table-cell table:number-columns-repeated='16384'/></table:table-row></table:table>";
        Read read = Read.all(SheetBytes.ods("", tables));
        assertThat(read.shape().format()).isEqualTo(RecordFormat.ODS);
        assertThat(read.shape().sheets()).containsExactly("Notes", "Œuvres");
        assertThat(read.positions()).containsExactly(5L, 6L, 7L);
        assertThat(read.records().getFirst().tree().values()).containsExactly("0042", "1.5", "1.5", "1889-05-06");
        assertThat(read.column("id")).containsExactly("0042", "a  b\nc", "a  b\nc");
        assertThat(read.column("x").get(1)).isEqualTo("of:=NOW()");
    }

    @Test
    void a_sheet_of_an_opendocument_workbook_that_is_hidden_is_not_offered() {
        String row = "<table:table-row><table:table-cell><text:p>%s</text:p></table:table-cell>"
                + "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>";
        String styles = "<office:automatic-styles xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'>"
                + "<style:style style:name='ta1'><style:table-properties table:display='true'/></style:style>"
                + "<style:style style:name='ta2'><style:table-properties table:display='false'/></style:style>"
                + "</office:automatic-styles>";
        String tables = "<table:table table:name='Old' table:style-name='ta2'>" + row.formatted("x")
                + row.formatted("x1") + "</table:table><table:table table:name='New' table:style-name='ta1'>"
                + row.formatted("y") + row.formatted("y1") + "</table:table>";
        Read read = Read.all(SheetBytes.ods("", styles + tables));
        assertThat(read.shape().sheets()).containsExactly("New");
        assertThat(read.column("y")).containsExactly("y1");
    }

    @Test
    void an_xml_bomb_is_refused_before_it_grows() {
        String row = "<row r='1'><c t='inlineStr'><is><t>a</t></is></c><c t='inlineStr'><is><t>b</t></is></c></row>";
        assertThat(Read.all(SheetBytes.xlsx(BOMB_DTD, row)).unreadable())
                .extracting(UnreadableRecord::code)
                .containsExactly("xml-bomb");
        assertThat(Read.all(SheetBytes.ods(BOMB_DTD, "<table:table table:name='x'/>"))
                        .faults())
                .containsExactly("0:xml-bomb");
        String external = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>";
        assertThat(Read.all(SheetBytes.xlsx(external, row.replace(">a<", ">&a;<")))
                        .unreadable())
                .extracting(UnreadableRecord::code)
                .containsExactly("xml-bomb");
    }

    @Test
    void a_workbook_that_unpacks_without_end_is_stopped_after_its_good_rows() {
        String row = "<row><c t='inlineStr'><is><t>a</t></is></c><c t='inlineStr'><is><t>b</t></is></c></row>";
        byte[] bomb = SheetBytes.xlsx("", row.repeat(300_000));
        Read read = Read.all(bomb, ReadOverrides.none(), ReadLimits.standard().withRatio(50, 1 << 20));
        assertThat(read.records()).isNotEmpty();
        assertThat(read.unreadable()).extracting(UnreadableRecord::code).containsExactly("zip-bomb");

        byte[] endlessText = SheetBytes.xlsx("", row + "<row><c t='str'><v>" + "x".repeat(40_000) + "</v></c></row>");
        assertThat(Read.all(
                                endlessText,
                                ReadOverrides.none(),
                                ReadLimits.standard().withLongestRecord(10_000))
                        .unreadable())
                .extracting(UnreadableRecord::code)
                .containsExactly("zip-bomb");
    }

    @Test
    void a_cell_far_out_or_repeated_without_end_is_refused_and_not_allocated() {
        String good = "<row r='%d'><c r='A%d' t='str'><v>a</v></c><c r='B%d' t='str'><v>b</v></c></row>";
        String far = "<row r='2'><c r='ZZZZZZZ2' t='str'><v>x</v></c></row>";
        Read xlsx = Read.all(SheetBytes.xlsx("", good.formatted(1, 1, 1) + far + good.formatted(3, 3, 3)));
        assertThat(xlsx.faults()).containsExactly("2:too-many-columns");
        assertThat(xlsx.positions()).containsExactly(2L, 3L);

        String cell = "<table:table-cell table:number-columns-repeated='%s' office:value-type='string'>"
                + "<text:p>x</text:p></table:table-cell>";
        String row = "<table:table-row table:number-rows-repeated='%s'>" + cell + "</table:table-row>";
        String tables = "<table:table table:name='a'>" + row.formatted("1", "2") + row.formatted("1", "999999999999")
                + row.formatted("1048576", "16000") + "</table:table>";
        Read ods = Read.all(
                SheetBytes.ods("", tables),
                ReadOverrides.none(),
                ReadLimits.standard().withMostCells(100_000));
        assertThat(ods.faults()).containsExactly("2:too-many-columns", "9:too-many-cells");
    }

    @Test
    void broken_xml_gives_the_rows_before_it() {
        String good = "<row><c t='str'><v>a</v></c><c t='str'><v>b</v></c></row>";
        Read read = Read.all(SheetBytes.xlsx("", good + good + good + "<row><c></row>"));
        assertThat(read.records()).hasSize(2);
        assertThat(read.faults()).containsExactly("4:invalid-xml");
    }

    @Test
    void another_zip_says_what_it_is_and_a_missing_sheet_which_there_are() {
        assertThat(Read.all(SheetBytes.zip(Map.of("word/document.xml", "<x/>")))
                        .unreadable()
                        .getFirst()
                        .args())
                .containsEntry("kind", "docx");
        byte[] book = SheetBytes.xlsx("", "");
        Read read = Read.all(book, ReadOverrides.none().withSheet("Nope"), ReadLimits.standard());
        assertThat(read.faults()).containsExactly("0:no-such-sheet");
        assertThat(read.unreadable().getFirst().args()).containsEntry("sheets", "Œuvres");
    }

    @Test
    void a_packed_workbook_and_a_later_start_are_read_alike() throws IOException {
        byte[] book = xlsx(workbook -> {
            Worksheet sheet = workbook.newWorksheet("x");
            for (int row : new int[] {0, 1, 4, 9, 10}) {
                sheet.value(row, 0, "a" + row);
                sheet.value(row, 1, "b" + row);
            }
        });
        Read whole = Read.all(book);
        assertThat(whole.positions()).containsExactly(2L, 5L, 10L, 11L);
        assertThat(Read.all(Read.gzip(book)).outcomes()).isEqualTo(whole.outcomes());
        for (long from = 0; from < 14; from++) {
            long start = from;
            try (RecordSource source = RecordFiles.open(new ByteArrayInputStream(book), "x", ReadLimits.standard())) {
                source.skipTo(from);
                assertThat(Read.all(source).outcomes())
                        .isEqualTo(whole.outcomes().stream()
                                .filter(outcome -> outcome.position() >= start)
                                .toList());
            }
        }
    }
}
