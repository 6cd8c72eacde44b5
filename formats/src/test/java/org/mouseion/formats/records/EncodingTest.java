package org.mouseion.formats.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String FRENCH = """
            titre;auteur;date
            L'été à la forêt;Eugène Delacroix;vers 1830
            Nature morte aux pêches;Œuvre anonyme, école française;18ᵉ
            Le cœur dévoilé;François Gérard;où, déjà
            Château près de Noël;Zoë Ünal;naïveté – 12 €
            """.replace("ᵉ", "e");

    private static final String SPANISH = """
            título,autor
            El niño de Vallecas,Velázquez
            La última cena en España,José de Ribera
            ¿Quién más rendido?,Francisco de Goya y Lucientes «El sueño»
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-15", "x-MacRoman", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void french_is_read_in_whatever_it_was_written(String charset) {
        Read read = Read.all(FRENCH.getBytes(Charset.forName(charset)));
        assertThat(read.column("auteur")).startsWith("Eugène Delacroix", "Œuvre anonyme, école française");
        assertThat(read.column("titre")).contains("Le cœur dévoilé", "Château près de Noël");
        assertThat(read.column("date"))
                .endsWith("naïveté – 12 €"
                        .replace(
                                charset.equals("ISO-8859-15") ? "–" : "\0",
                                charset.equals("ISO-8859-15") ? "?" : "\0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-1", "x-MacRoman", "IBM850"})
    void spanish_is_read_in_whatever_it_was_written(String charset) {
        Read read = Read.all(SPANISH.getBytes(Charset.forName(charset)));
        assertThat(read.column("título"))
                .containsExactly("El niño de Vallecas", "La última cena en España", "¿Quién más rendido?");
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "KOI8-R", "Shift_JIS", "Big5"})
    void the_rest_of_the_world_is_told_apart_too(String charset) {
        boolean cyrillic = !charset.equals("Shift_JIS") && !charset.equals("Big5");
        String line = cyrillic
                ? "Портрет неизвестной,Иван Николаевич Крамской холст масло\n"
                : charset.equals("Big5") ? "山水畫冊頁,中國國家博物館藏品目錄\n" : "富嶽三十六景の神奈川沖浪裏です,葛飾北斎のえがいた作品\n";
        Read read = Read.all(("a,b\n" + line.repeat(8)).getBytes(Charset.forName(charset)));
        assertThat(read.column("a")).allMatch(cell -> line.startsWith(cell + ","));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() {
        assertThat(Read.all("\uFEFFid,é\n1,2\n").shape().headings()).containsExactly("id", "é");
        assertThat(Read.all("\uFEFFid,é\n1,2\n".getBytes(StandardCharsets.UTF_16LE))
                        .shape()
                        .headings())
                .containsExactly("id", "é");
        assertThat(Read.all("\uFEFF{\"a\":1}\n{\"a\":2}\n").column("a")).containsExactly("1", "2");
    }

    @Test
    void characters_that_cannot_be_read_are_counted_and_never_silent() {
        byte[] bytes = ("a,b\n" + "é,è\n".repeat(200) + "x\u0001,y\n").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) 0xFF;
        Read read = Read.all(bytes);
        assertThat(read.shape().charset()).isEqualTo("UTF-8");
        assertThat(read.records().getLast().remarks())
                .containsExactly(Remark.of(ReadFault.UNDECODABLE_CHARACTERS, Map.of("count", "1")));
        assertThat(read.records().getLast().values("a")).containsExactly("x\uFFFD");
    }

    @Test
    void a_damaged_byte_in_ndjson_costs_a_character_not_the_record() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\"a\":\"é\"}\n".repeat(30).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("{\"a\":\"caf".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        bytes.writeBytes("\"}\n".getBytes(StandardCharsets.UTF_8));
        Read read = Read.all(bytes.toByteArray());
        assertThat(read.unreadable()).isEmpty();
        assertThat(read.column("a").getLast()).isEqualTo("caf\uFFFD");
        assertThat(read.records().getLast().remarks())
                .extracting(Remark::code)
                .containsExactly("undecodable-characters");
    }

    @Test
    void a_person_may_correct_the_encoding() {
        byte[] bytes = "a,b\né,1\n".getBytes(Charset.forName("x-MacRoman"));
        Read read = Read.all(
                bytes, ReadOverrides.none().withCharset(Charset.forName("windows-1252")), ReadLimits.standard());
        assertThat(read.column("a")).containsExactly("Ž");
    }

    @Test
    void json_in_another_encoding_is_read_as_well() {
        String json = "{\"titre\":\"Été à la forêt\"}\n{\"titre\":\"Le cœur\"}\n";
        assertThat(Read.all(json.getBytes(Charset.forName("windows-1252"))).column("titre"))
                .containsExactly("Été à la forêt", "Le cœur");
        assertThat(Read.all(("[" + json.strip().replace("\n", ",") + "]").getBytes(StandardCharsets.UTF_16LE))
                        .column("titre"))
                .containsExactly("Été à la forêt", "Le cœur");
    }

    @Test
    void the_first_accent_far_into_a_file_still_decides(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("late.csv");
        String ascii = "id,title\n" + "1,A plain English title of some length\n".repeat(10_000);
        Files.write(file, (ascii + "2,Le café du théâtre\n").getBytes(Charset.forName("windows-1252")));
        try (RecordSource source = RecordFiles.open(file)) {
            Read read = Read.all(source);
            assertThat(read.shape().charset()).isEqualTo("windows-1252");
            assertThat(read.column("title").getLast()).isEqualTo("Le café du théâtre");
        }
    }
}
