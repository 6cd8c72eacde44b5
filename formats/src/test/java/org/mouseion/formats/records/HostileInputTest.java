package org.mouseion.formats.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes wrong with whole files: cut, endless, packed to burst, or not what their name says.
class HostileInputTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Gigabytes of one character, made as they are read.
    private static InputStream endless(long length, char filling) {
        return new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? filling : -1;
            }

            @Override
            public int read(byte[] into, int from, int count) {
                if (left <= 0) {
                    return -1;
                }
                int given = (int) Math.min(left, count);
                Arrays.fill(into, from, from + given, (byte) filling);
                left -= given;
                return given;
            }
        };
    }

    private static InputStream around(String before, InputStream middle, String after) {
        return new SequenceInputStream(Collections.enumeration(
                List.of(new ByteArrayInputStream(bytes(before)), middle, new ByteArrayInputStream(bytes(after)))));
    }

    /// NDJSON, the fastest, proves four gigabytes; the others stop at one, which no heap given to tests holds either.
    @ParameterizedTest
    @CsvSource(
            delimiterString = "%",
            value = {
                "4 % {\"id\":1}\\n{\"id\":2,\"x\":\" % \"}\\n{\"id\":3}\\n % 2:line-too-long",
                "1 % [{\"id\":1},{\"id\":2,\"x\":\" % \"},{\"id\":3}] % 2:line-too-long",
                "1 % id,x\\n1,a\\n2, % \\n3,c\\n % 3:line-too-long",
                "1 % id,x\\n1,a\\n2,\"b % \"\\n3,c\\n % 3:line-too-long",
            })
    void a_line_of_gigabytes_costs_itself_in_bounded_memory(long gigabytes, String before, String after, String fault)
            throws IOException {
        InputStream stream =
                around(before.replace("\\n", "\n"), endless(gigabytes << 30, 'x'), after.replace("\\n", "\n"));
        try (RecordSource source = RecordFiles.open(stream, "endless", ReadLimits.standard())) {
            Read read = Read.all(source);
            assertThat(read.faults()).containsExactly(fault);
            assertThat(read.column("id")).containsExactly("1", "3");
            assertThat(read.unreadable().getFirst().excerpt()).contains("2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ndjson", "array", "csv"})
    void a_cut_gzip_gives_its_records_and_then_says_that_it_was_cut(String kind) {
        StringBuilder text = new StringBuilder(kind.equals("csv") ? "id,t\n" : kind.equals("array") ? "[" : "");
        for (int i = 1; i <= 20_000; i++) {
            String noise = Integer.toHexString(i * 0x9E3779B9);
            text.append(
                    kind.equals("csv")
                            ? i + ",\"t\n" + noise + "\"\n"
                            : "{\"id\":" + i + ",\"t\":\"" + noise + "\"}" + (kind.equals("array") ? "," : "\n"));
        }
        byte[] packed = Read.gzip(bytes(text.toString()));
        Read read = Read.all(Arrays.copyOf(packed, packed.length / 2));
        assertThat(read.unreadable()).hasSize(1);
        UnreadableRecord cut = read.unreadable().getFirst();
        assertThat(cut.code()).isEqualTo("truncated-gzip");
        assertThat(read.outcomes().getLast()).isSameAs(cut);
        assertThat(read.records()).hasSizeGreaterThan(5_000);
        int n = 0;
        for (String id : read.column("id")) {
            assertThat(id).isEqualTo(Integer.toString(++n));
        }
        assertThat(read.records())
                .allMatch(record -> record.values("t").getFirst().length() > 3);
    }

    @Test
    void a_damaged_gzip_says_so() {
        byte[] packed = Read.gzip(bytes("{\"id\":1}\n".repeat(1_000)));
        packed[packed.length - 6] ^= 0x55;
        Read read = Read.all(packed);
        assertThat(read.records()).isNotEmpty();
        assertThat(read.unreadable()).extracting(UnreadableRecord::code).containsExactly("corrupt-gzip");
        assertThat(Read.all(new byte[] {0x1F, (byte) 0x8B, 8}).faults()).containsExactly("0:truncated-gzip");
    }

    @Test
    void a_gzip_bomb_is_stopped() {
        byte[] packed = Read.gzip(new byte[8 << 20]);
        byte[] text = Read.gzip(bytes("id,title\n" + "1,x\n".repeat(3_000_000)));
        assertThat(Read.all(packed, ReadOverrides.none(), ReadLimits.standard().withRatio(100, 1 << 20))
                        .faults())
                .hasSize(1);
        List<UnreadableRecord> told = Read.all(
                        text, ReadOverrides.none(), ReadLimits.standard().withRatio(100, 1 << 20))
                .unreadable();
        assertThat(told).extracting(UnreadableRecord::code).containsExactly("compression-bomb");
        assertThat(told.getFirst().args()).containsEntry("limit", "100");
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7 and more', wrong-kind, pdf",
        "'\u00FF\u00D8\u00FF\u00E0 JFIF', wrong-kind, jpeg",
        "'PK\u0003\u0004 nothing like a zip', corrupt-zip, ",
        "'\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', wrong-kind, xls",
        "'<!DOCTYPE html><html>', wrong-kind, html",
        "'<?xml version=\"1.0\"?><lido:lido/>', wrong-kind, xml",
        "'', empty-file, ",
        "'  \n\n', empty-file, ",
    })
    void a_file_that_is_something_else_says_what(String start, String code, String kind) throws IOException {
        byte[] content = start.getBytes(StandardCharsets.ISO_8859_1);
        try (RecordSource source =
                RecordFiles.open(new ByteArrayInputStream(content), "records.csv", ReadLimits.standard())) {
            UnreadableRecord refusal = source.findRefusal().orElseThrow();
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.args().get("kind")).isEqualTo(kind);
            assertThat(Read.all(source).outcomes()).containsExactly(refusal);
        }
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] noise = new byte[4_096];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 31 >> 2);
        }
        assertThat(Read.all(noise).faults()).containsExactly("0:not-text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,t\n1,a\n2,\"b\nb\"\n3,c\n4,d\n5,e\n",
                "{\"id\":1}\n{\"id\":2}\n\n{\"id\":3}\n{\"id\":4}\n{\"id\":5}\n",
                "1 % [{\"id\":1},{\"id\":2},{\"id\":3},{\"id\":4},{\"id\":5}]",
            })
    void reading_goes_on_from_any_position(String text) throws IOException {
        Read whole = Read.all(text);
        for (long from = 0; from <= 9; from++) {
            try (RecordSource source =
                    RecordFiles.open(new ByteArrayInputStream(bytes(text)), "again", ReadLimits.standard())) {
                long start = from;
                source.skipTo(from);
                source.skipTo(from);
                assertThat(Read.all(source).outcomes())
                        .as("from %d", from)
                        .isEqualTo(whole.outcomes().stream()
                                .filter(outcome -> outcome.position() >= start)
                                .toList());
            }
        }
    }
}
