package org.mouseion.app.collection.intake.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.intake.mapping.Mapping;
import org.mouseion.app.collection.intake.mapping.MappingJson;
import org.mouseion.app.collection.intake.quarantine.AsideRow;
import org.mouseion.app.collection.intake.quarantine.AsideWords;
import org.mouseion.app.collection.intake.quarantine.Quarantine;
import org.mouseion.app.platform.Bundles;
import org.mouseion.app.platform.Tongues;
import org.mouseion.app.platform.Words;
import org.mouseion.formats.records.ReadFault;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/// Files that are wrong, through the whole import: what can be read comes in, what cannot is told with file, line and
/// reason in four languages, and memory stays as it is.
@AreaTest(
        scan = {"collection.catalogue", "collection.vocabulary", "collection.intake", "platform.files"},
        classes = IntakeHouse.class)
class TroubledFilesAreaTest {

    private static final Mapping PLAIN = MappingJson.read("""
            {"name": "plain", "source": "house", "language": "fr", "id": "id", "rules": [
              {"to": "title", "from": "title"},
              {"to": "dated", "from": "date"}]}""");

    @Autowired
    IntakeHouse.Intake intake;

    @Autowired
    Quarantine quarantine;

    private final MessageSource messages = bundles();

    @BeforeEach
    void empty() {
        intake.empty();
    }

    // --- JSON -------------------------------------------------------------------------------------------------------

    @Test
    void a_line_that_is_no_json_is_told_with_its_number_and_all_the_others_come_in() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int line = 1; line <= 60_000; line++) {
            file.writeBytes(bytes(
                    line == 51_233
                            ? "{\"id\": 51233, \"title\": \"Bar\"que\"}\n"
                            : "{\"id\": " + line + ", \"title\": \"Barque " + line + "\"}\n"));
        }
        Map<String, Long> came = bring("barques.ndjson", new ByteArrayInputStream(file.toByteArray()));

        assertThat(came)
                .containsEntry("created", 59_999L)
                .containsEntry("read", 59_999L)
                .containsEntry("aside.invalid-json", 1L);
        AsideRow only = told("invalid-json");
        assertThat(only.fileName()).isEqualTo("barques.ndjson");
        assertThat(only.aside().position()).isEqualTo(51_233);
        assertThat(only.aside().excerpt()).contains("Bar\"que");
        assertThat(intake.title("house", "51234")).isEqualTo("Barque 51234");
    }

    @Test
    void a_list_that_stops_in_the_middle_gives_its_records_and_the_reason() {
        Map<String, Long> came = bring("list.json", """
                [{"id": 1, "title": "Barque"}, {"id": 2, "title": "Arbre"}, {"id": 3, "tit""");

        assertThat(came).containsEntry("created", 2L).containsEntry("aside", 1L);
        assertThat(told("truncated-json").aside().position()).isEqualTo(3);
    }

    @Test
    void a_line_of_four_gigabytes_costs_itself_and_nothing_else() throws IOException {
        InputStream file = new SequenceInputStream(Collections.enumeration(List.of(
                gzip("{\"id\": 1, \"title\": \"Barque\"}\n{\"id\": 2, \"title\": \""),
                repeated(gzipOf(16 << 20), 256),
                gzip("\"}\n{\"id\": 3, \"title\": \"Orme\"}\n"))));
        Map<String, Long> came = bring("long.ndjson.gz", file);

        assertThat(came).containsEntry("created", 2L).containsEntry("aside", 1L);
        assertThat(told("line-too-long").aside().position()).isEqualTo(2);
        assertThat(intake.title("house", "3")).isEqualTo("Orme");
    }

    @Test
    void a_file_that_unpacks_without_end_is_stopped_and_what_stood_before_is_kept() throws IOException {
        InputStream file = new SequenceInputStream(Collections.enumeration(List.of(
                gzip("{\"id\": 1, \"title\": \"Barque\"}\n{\"id\": 2, \"title\": \""),
                repeated(gzip(bytes("x".repeat(16 << 20))), 4_096))));
        Map<String, Long> came = bring("bomb.ndjson.gz", file);

        assertThat(came).containsEntry("created", 1L).containsEntry("aside", 1L);
        told("compression-bomb");
    }

    @Test
    void a_file_cut_short_brings_what_it_holds_and_makes_nothing_vanish() throws IOException {
        StringBuilder text = new StringBuilder("id,title\n");
        for (int i = 1; i <= 20_000; i++) {
            text.append(i)
                    .append(",Barque ")
                    .append(Integer.toHexString(i * 0x9E3779B9))
                    .append('\n');
        }
        byte[] whole = gzip(bytes(text.toString()));
        assertThat(bring("whole.csv.gz", new ByteArrayInputStream(whole))).containsEntry("created", 20_000L);

        byte[] cut = Arrays.copyOf(whole, whole.length * 9 / 10);
        Map<String, Long> came = bring("cut.csv.gz", new ByteArrayInputStream(cut));

        assertThat(came.get("unchanged")).isBetween(15_000L, 19_999L);
        assertThat(came).doesNotContainKeys("created", "updated", "vanished", "vanishing-asked");
        assertThat(came.get("vanishing-unknown")).isEqualTo(20_000L - came.get("unchanged"));
        assertThat(intake.work("house", "20000").state()).isEqualTo(WorkState.PUBLISHED);
        told("truncated-gzip");
    }

    // --- tables -----------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-15", "x-MacRoman", "IBM850", "UTF-16LE", "UTF-8"})
    void the_encoding_of_a_table_is_recognised(String charset) {
        String text =
                "id;title;date\n1;La forêt enneigée à l’aube;1880\n2;Où l’été s’achève;1881\n3;Hélène rêveuse;1882\n"
                        .replace('’', '\'');
        Map<String, Long> came =
                bring("inventaire.csv", new ByteArrayInputStream(text.getBytes(Charset.forName(charset))));

        assertThat(came).containsEntry("created", 3L).doesNotContainKey("doubt");
        assertThat(intake.work("house", "3").facts().title().in(Locale.FRENCH)).isEqualTo("Hélène rêveuse");
    }

    @Test
    void bytes_of_another_encoding_in_one_row_are_told_with_the_row_and_the_row_comes_in() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(bytes("id,title\n1,La forêt enneigée\n2,"));
        file.writeBytes("Le chêne".getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(bytes("\n3,Où l'été s'achève\n"));
        for (int i = 4; i < 40; i++) {
            file.writeBytes(bytes(i + ",Hélène en été n° " + i + "\n"));
        }
        Map<String, Long> came = bring("mixed.csv", new ByteArrayInputStream(file.toByteArray()));

        assertThat(came).containsEntry("created", 39L);
        assertThat(intake.work("house", "1").facts().title().in(Locale.FRENCH)).isEqualTo("La forêt enneigée");
        AsideRow row = told("undecodable-characters");
        assertThat(row.aside().position()).isEqualTo(3);
        assertThat(row.aside().imported()).isTrue();
    }

    @Test
    void rows_of_uneven_length_come_in_and_are_named() {
        Map<String, Long> came = bring("uneven.csv", """
                id,title,date
                1,Barque,1880
                2,Arbre
                3,Orme,1882,au grenier
                4,Saule,1883
                """);

        assertThat(came).containsEntry("created", 4L).containsEntry("doubt.ragged-row", 2L);
        assertThat(all("ragged-row")).extracting(row -> row.aside().position()).containsExactly(3L, 4L);
        assertThat(intake.work("house", "3").facts().fromSource().values()).anyMatch(v -> v.contains("au grenier"));
    }

    @Test
    void a_formula_in_a_table_is_text() {
        Map<String, Long> came = bring("cells.csv", """
                id,title,date
                1,=cmd|' /C calc'!A0,1880
                2,@SUM(1+1)*cmd,1881
                """);

        assertThat(came).containsEntry("created", 2L);
        assertThat(intake.work("house", "1").facts().title().in(Locale.FRENCH)).isEqualTo("=cmd|' /C calc'!A0");
    }

    @Test
    void a_formula_in_a_workbook_gives_its_stored_value_and_one_without_is_kept_as_text_and_told() throws IOException {
        byte[] book = Books.xlsx(
                "",
                out -> Books.write(
                        out,
                        Books.row("id", "title")
                                + Books.row("1", "<c t='str'><f>HYPERLINK(\"http://x\",\"y\")</f><v>Barque</v></c>")
                                + Books.row("2", "<c><f>1+1</f></c>")
                                + Books.row("3", "Orme")));
        Map<String, Long> came = bring("inventory.xlsx", new ByteArrayInputStream(book));

        assertThat(came).containsEntry("created", 3L);
        assertThat(intake.work("house", "1").facts().title().in(Locale.FRENCH)).isEqualTo("Barque");
        assertThat(intake.work("house", "2").facts().title().in(Locale.FRENCH)).isEqualTo("=1+1");
        assertThat(told("formula-without-value").aside().position()).isEqualTo(3);
    }

    @Test
    void an_xml_bomb_in_a_workbook_is_refused_before_it_grows() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE lolz [<!ENTITY lol0 'lol'>");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY lol")
                    .append(i)
                    .append(" '")
                    .append(("&lol" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        byte[] book = Books.xlsx(
                laughs + "]>", out -> Books.write(out, Books.row("id", "title") + Books.row("1", "&lol11;")));

        assertThat(bring("laughs.xlsx", new ByteArrayInputStream(book)))
                .doesNotContainKey("created")
                .containsEntry("aside", 1L);
        told("xml-bomb");
    }

    @Test
    void a_workbook_that_unfolds_without_end_is_stopped_and_its_first_rows_are_kept() throws IOException {
        byte[] empty = bytes("<row></row>".repeat(100_000));
        byte[] book = Books.xlsx("", out -> {
            Books.write(out, Books.row("id", "title") + Books.row("1", "Barque") + Books.row("2", "Orme"));
            for (int i = 0; i < 200; i++) {
                out.write(empty);
            }
        });
        Map<String, Long> came = bring("bomb.xlsx", new ByteArrayInputStream(book));

        assertThat(came).containsEntry("created", 2L).containsEntry("aside", 1L);
        told("zip-bomb");
    }

    @Test
    void a_name_used_twice_is_told_with_both_places_and_the_first_stays() {
        Map<String, Long> came = bring("twice.csv", "id,title\n1,Barque\n2,Orme\n1,Saule\n2,Orme\n");

        assertThat(came)
                .containsEntry("created", 2L)
                .containsEntry("repeated", 1L)
                .containsEntry("aside.duplicate-id", 1L);
        AsideRow row = told("duplicate-id");
        assertThat(row.aside().position()).isEqualTo(4);
        assertThat(row.aside().args()).containsEntry("first", "2");
        assertThat(intake.work("house", "1").facts().title().in(Locale.FRENCH)).isEqualTo("Barque");
    }

    @Test
    void a_day_that_never_was_is_kept_as_written_with_its_year_and_told() {
        assertThat(bring("days.csv", "id,title,date\n1,Barque,31/02/1890\n2,Orme,28/02/1890\n"))
                .containsEntry("created", 2L)
                .containsEntry("doubt.date-impossible", 1L);

        Dated dated = intake.work("house", "1").facts().dated();
        assertThat(dated).isNotNull();
        assertThat(dated.written()).isEqualTo("31/02/1890");
        assertThat(dated.earliest()).isEqualTo(1890);
        assertThat(told("date-impossible").aside().position()).isEqualTo(2);
    }

    @Test
    void a_file_that_is_none_says_what_it_is_and_nothing_that_was_here_is_touched() {
        bring("good.csv", "id,title\n1,Barque\n");

        assertThat(bring("inventory.csv", "%PDF-1.7 and the rest of it"))
                .containsEntry("aside", 1L)
                .containsEntry("vanishing-unknown", 1L)
                .doesNotContainKeys("vanished", "vanishing-asked");
        assertThat(told("wrong-kind").aside().args()).containsEntry("kind", "pdf");
        assertThat(intake.work("house", "1").state()).isEqualTo(WorkState.PUBLISHED);
    }

    @Test
    void every_fault_a_reader_may_find_has_its_sentence_its_advice_and_its_short_name_in_four_languages() {
        for (ReadFault fault : ReadFault.values()) {
            for (Locale tongue : Tongues.ALL) {
                for (String key : List.of("intake.aside.%s", "intake.aside.%s.advice", "intake.short.%s")) {
                    assertThat(messages.getMessage(key.formatted(fault.code()), null, "", tongue))
                            .as("%s in %s", key.formatted(fault.code()), tongue)
                            .isNotEmpty();
                }
            }
        }
    }

    // --- the test's own tools ---------------------------------------------------------------------------------------

    private Map<String, Long> bring(String name, String content) {
        return bring(name, new ByteArrayInputStream(bytes(content)));
    }

    private Map<String, Long> bring(String name, InputStream content) {
        return intake.bring(intake.plan(content, name, PLAIN));
    }

    private List<AsideRow> all(String code) {
        return quarantine.list(null, code, 0, 100);
    }

    /// The one finding of this kind, once it has been said in every language of the house.
    private AsideRow told(String code) {
        List<AsideRow> found = all(code);
        assertThat(found).as("what waits: %s", quarantine.listWaiting(null)).hasSize(1);
        AsideRow row = found.getFirst();
        List<String> sentences = new ArrayList<>();
        for (Locale tongue : Tongues.ALL) {
            Words words = new Words(messages, tongue);
            String said = AsideWords.say(words, code, row.aside().args());
            assertThat(said).as("%s in %s", code, tongue).isNotEqualTo(code).doesNotContain("{");
            assertThat(AsideWords.advise(words, code, row.aside().args()))
                    .as("advice in %s", tongue)
                    .isNotEmpty();
            sentences.add(said);
        }
        assertThat(sentences).doesNotHaveDuplicates();
        return row;
    }

    private static MessageSource bundles() {
        try {
            return Bundles.load();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static InputStream gzip(String text) throws IOException {
        return new ByteArrayInputStream(gzip(bytes(text)));
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    /// Letters that pack a hundredfold: more than text does, less than a bomb.
    private static byte[] gzipOf(int length) throws IOException {
        byte[] letters = new byte[length];
        Arrays.fill(letters, (byte) 'x');
        for (int i = 0; i < length; i += 160) {
            letters[i] = (byte) ('a' + (i * 0x9E3779B9 >>> 28));
        }
        return gzip(letters);
    }

    /// The same member again and again, without ever being whole in memory or on the disk before it is sent.
    private static InputStream repeated(byte[] member, int times) {
        return new SequenceInputStream(Collections.enumeration(Collections.nCopies(times, member).stream()
                .map(ByteArrayInputStream::new)
                .map(InputStream.class::cast)
                .toList()));
    }
}
