package org.mouseion.formats.records;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.testing.Property;

class DelimitedTest {

    @Test
    void cells_are_named_by_their_headings_and_kept_as_written() {
        Read read = Read.all("id,titre\n1, La Seine \n2,\"Vue, de loin\"\n");
        assertThat(read.shape().format()).isEqualTo(RecordFormat.DELIMITED);
        assertThat(read.shape().headings()).containsExactly("id", "titre");
        assertThat(read.column("titre")).containsExactly(" La Seine ", "Vue, de loin");
        assertThat(read.positions()).containsExactly(2L, 3L);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_delimiter_is_the_one_that_cuts_even_rows(String delimiter) {
        String text = "a%b%c\n1, 2; 3 | 4%Degas, Edgar; Manet%x\n2%\"y%z\"%w; v\n3%p%q\n"
                .replace(delimiter, "/")
                .replace("%", delimiter);
        Read read = Read.all(text);
        assertThat(read.shape().delimiter()).isEqualTo(delimiter.charAt(0));
        assertThat(read.column("c")).containsExactly("x", "w; v".replace(delimiter, "/"), "q");
    }

    @Test
    void a_delimiter_told_by_excel_or_by_a_person_is_obeyed() {
        assertThat(Read.all("sep=;\na;b,c\n1;2,3\n").column("b,c")).containsExactly("2,3");
        assertThat(Read.all("a^b\n1^2\n", ReadOverrides.none().withDelimiter('^'))
                        .column("b"))
                .containsExactly("2");
    }

    @Test
    void every_line_break_counts_one_line_and_a_quoted_one_belongs_to_its_cell() {
        Read read = Read.all("a,b\r\n1,\"x\r\ny\"\r2,z\n\n3,w");
        assertThat(read.column("b")).containsExactly("x\r\ny", "z", "w");
        assertThat(read.positions()).containsExactly(2L, 4L, 6L);
    }

    @Test
    void a_short_row_is_filled_with_nothing_and_a_long_one_keeps_its_surplus_under_a_column_number() {
        Read read = Read.all("a,b\n1\n1,2,3,4\n");
        assertThat(read.column("b")).containsExactly("", "2");
        assertThat(read.column("column 3")).containsExactly("", "3");
        assertThat(read.column("column 4")).containsExactly("", "4");
        assertThat(read.records().get(1).remarks())
                .containsExactly(Remark.of(ReadFault.RAGGED_ROW, java.util.Map.of("expected", "2", "found", "4")));
    }

    @Test
    void headings_become_unique_and_never_empty_and_the_file_says_so() {
        Read read = Read.all("titre,,titre,column 2\n1,2,3,4\n");
        assertThat(read.shape().headings()).containsExactly("titre", "column 2 (2)", "titre (2)", "column 2");
        assertThat(read.shape().remarks())
                .extracting(Remark::code)
                .containsExactly("empty-heading", "duplicate-heading");
    }

    @Test
    void a_quotation_mark_that_never_closes_costs_one_line() {
        Read read = Read.all("a,b\n1,x\n2,\"y\n\"3\",\"z\"\n4,w\n5,v\n");
        assertThat(read.faults()).containsExactly("3:unbalanced-quotes");
        assertThat(read.unreadable().getFirst().excerpt()).isEqualTo("2,\"y");
        assertThat(read.column("a")).containsExactly("1", "3", "4", "5");
        assertThat(Read.all("a,b\n1,\"x\n2,y\n3,z\n").faults()).containsExactly("2:unbalanced-quotes");
        assertThat(Read.all("a,b\n1,\"x\n2,y\n3,z\n").column("a")).containsExactly("2", "3");
    }

    @Test
    void a_stray_quotation_mark_stays_in_its_cell_and_is_remarked() {
        Read read = Read.all("a,b\n\"dit \"Le Lorrain\" ici\",2\n5\" x 3\",4\n\"q\" ,6\n");
        assertThat(read.column("a")).containsExactly("dit \"Le Lorrain\" ici", "5\" x 3\"", "q");
        assertThat(read.records().getFirst().remarks()).extracting(Remark::code).containsExactly("stray-quote");
        assertThat(read.records().get(1).remarks()).isEmpty();
    }

    @Test
    void what_looks_like_a_formula_is_text() {
        assertThat(Read.all("a,b\n=1+1,@x\n+33 1,-5\n=HYPERLINK(\"\"u\"\"),2\n").column("a"))
                .containsExactly("=1+1", "+33 1", "=HYPERLINK(\"\"u\"\")");
    }

    @Test
    void nul_characters_are_taken_out_and_counted() {
        Read read = Read.all("a,b\n1,x\0y\0\n2,zzzzzzzzzzzzzzzzzzzzzzz\n");
        assertThat(read.column("b").getFirst()).isEqualTo("xy");
        assertThat(read.records().getFirst().remarks())
                .containsExactly(Remark.of(ReadFault.NUL_CHARACTERS, java.util.Map.of("count", "2")));
    }

    @Test
    void a_line_beyond_the_limit_is_passed_over_and_the_next_is_read() {
        ReadLimits limits = ReadLimits.standard().withLongestRecord(1_024);
        String text = "a,b\n1," + "x".repeat(5_000) + "\r\n2,y\n\"3\",\"" + "z".repeat(3_000) + "\"\n4,w\n";
        Read read = Read.all(text, limits);
        assertThat(read.faults()).containsExactly("2:line-too-long", "4:line-too-long");
        assertThat(read.column("a")).containsExactly("2", "4");
        assertThat(read.positions()).containsExactly(2L, 3L, 4L, 5L);
    }

    @Test
    void a_line_break_on_the_very_limit_is_still_one_line_break() {
        ReadLimits limits = ReadLimits.standard().withLongestRecord(1_024);
        for (int length = 1_015; length < 1_035; length++) {
            Read read = Read.all("a,b\r\n1," + "x".repeat(length) + "\r\n2,y\r\n", limits);
            assertThat(read.positions()).as("length %d", length).containsExactly(2L, 3L);
            assertThat(read.records().getLast().values("b")).containsExactly("y");
        }
    }

    @Test
    void too_many_columns_set_a_row_aside() {
        Read read = Read.all(
                "a,b\n1,2\n" + "x,".repeat(50) + "\n3,4\n",
                ReadLimits.standard().withMostColumns(10));
        assertThat(read.faults()).containsExactly("3:too-many-columns");
        assertThat(read.column("a")).containsExactly("1", "3");
    }

    @Test
    void headings_may_stand_lower_or_be_missing() {
        String text = "Export du musée,\nid,titre\n1,x\n";
        assertThat(Read.all(text, ReadOverrides.none().withHeadingRow(2)).column("titre"))
                .containsExactly("x");
        Read without = Read.all("1,x\n2,y\n", ReadOverrides.none().withHeadingRow(0));
        assertThat(without.column("column 2")).containsExactly("x", "y");
        assertThat(without.shape().headingRow()).isZero();
    }

    /// What an independent writer writes, we read back, whatever the cells hold.
    @Test
    void writing_then_reading_is_the_identity() {
        Property.holdsFor(500, DelimitedTest::table, table -> {
            StringWriter text = new StringWriter();
            try (CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(table.delimiter())
                    .quoteStrategy(table.quoteAll() ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED)
                    .build(text)) {
                table.rows().forEach(row -> csv.writeRecord(row));
            }
            Read read = Read.all(
                    text.toString(),
                    ReadOverrides.none().withDelimiter(table.delimiter()).withHeadingRow(0));
            List<List<String>> cells = read.records().stream()
                    .map(record ->
                            record.tree().values().stream().map(String::valueOf).toList())
                    .toList();
            assertThat(cells).isEqualTo(table.rows());
        });
    }

    record Table(char delimiter, boolean quoteAll, List<List<String>> rows) {}

    private static Table table(RandomGenerator random) {
        String alphabet = "ab é,;\t|\"\n\r'=œ漢";
        int width = 2 + random.nextInt(5);
        List<List<String>> rows = new ArrayList<>();
        for (int r = 1 + random.nextInt(12); r > 0; r--) {
            List<String> row = new ArrayList<>();
            row.add("k" + r);
            while (row.size() < width) {
                StringBuilder cell = new StringBuilder();
                for (int n = random.nextInt(8); n > 0; n--) {
                    cell.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
                row.add(cell.toString());
            }
            rows.add(List.copyOf(row));
        }
        return new Table(",;\t|".charAt(random.nextInt(4)), random.nextBoolean(), rows);
    }
}
