package org.mouseion.formats.records.ead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mouseion.formats.records.Read;
import org.mouseion.formats.records.ReadLimits;
import org.mouseion.formats.records.RecordFiles;
import org.mouseion.formats.records.RecordSource;

/// Finding aids made to harm: each ends in time, says what is wrong, and reads nothing but itself.
class HostileEadTest {

    private static final String HEAD = "<ead><eadheader><eadid>x</eadid></eadheader>";
    private static final String LEVEL =
            "<archdesc><did><unittitle>a</unittitle></did><dsc>" + "<c id='c1'><did><unittitle>b</unittitle></did></c>";
    private static final String END = "</dsc></archdesc></ead>";

    @TestFactory
    List<DynamicTest> each_ends_in_time_and_says_what_is_wrong() {
        Map<String, Supplier<InputStream>> files = new LinkedHashMap<>();
        files.put(
                "external entity",
                () -> bytes("<!DOCTYPE ead [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + HEAD + LEVEL
                        + "<c><did><unittitle>&x;</unittitle></did></c>" + END));
        files.put(
                "external document type",
                () -> bytes("<!DOCTYPE ead SYSTEM \"http://127.0.0.1:1/ead.dtd\">" + HEAD + LEVEL + END));
        files.put(
                "parameter entity",
                () -> bytes("<!DOCTYPE ead [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x\"> %p;]>" + HEAD + LEVEL + END));
        files.put(
                "entities of entities",
                () -> bytes(laughs() + HEAD + LEVEL + "<c><did><unittitle>&l9;</unittitle></did></c>" + END));
        files.put("entity in an attribute", () -> bytes(laughs() + HEAD + LEVEL + "<c id='&l9;'><did/></c>" + END));
        files.put("ten thousand levels", () -> bytes(HEAD + LEVEL + "<c>".repeat(10_000)));
        files.put("a hundred thousand elements deep", () -> bytes(HEAD + "<archdesc><did>" + "<note>".repeat(100_000)));
        files.put("a hundred thousand attributes", () -> bytes(HEAD + LEVEL + "<c " + attributes() + "/>" + END));
        files.put("an endless attribute", () -> around(HEAD + LEVEL + "<c id='", 1L << 30, "'/>" + END));
        files.put(
                "an endless text",
                () -> around(HEAD + LEVEL + "<c><did><unittitle>", 1L << 30, "</unittitle></did></c>" + END));
        files.put("an endless comment", () -> around(HEAD + LEVEL + "<!--", 1L << 30, "-->" + END));
        files.put("an endless name", () -> around(HEAD + LEVEL + "<", 1L << 30, "/>" + END));
        files.put("an endless head", () -> around("<ead><eadheader>" + "<note>x</note>".repeat(200_000), 1L << 28, ""));
        files.put("cut in a tag", () -> bytes(HEAD + LEVEL + "<c id='c2"));
        files.put("cut in a level", () -> bytes(HEAD + LEVEL + "<c id='c2'><did><unittitle>half"));
        files.put("ends that do not match", () -> bytes(HEAD + LEVEL + "<c></did></c>" + END));
        files.put(
                "bytes that are not the declared encoding",
                () -> new ByteArrayInputStream(("<?xml version='1.0' encoding='UTF-8'?>" + HEAD + LEVEL
                                + "<c><did><unittitle>\u00e9t\u00e9</unittitle></did></c>" + END)
                        .getBytes(StandardCharsets.ISO_8859_1)));
        files.put(
                "an encoding nobody knows",
                () -> bytes("<?xml version='1.0' encoding='x-none'?>" + HEAD + LEVEL + END));
        files.put("NUL", () -> bytes(HEAD + LEVEL + "<c><did><unittitle>\u0000</unittitle></did></c>" + END));
        files.put("no description", () -> bytes(HEAD + "</ead>"));
        files.put("nothing but a root", () -> bytes("<ead/>"));
        files.put(
                "two descriptions",
                () -> bytes(HEAD + LEVEL + "</dsc></archdesc>" + LEVEL + "</dsc></archdesc></ead>"));
        files.put("one name for all levels", () -> bytes(HEAD + LEVEL + "<c id='c1'><did/></c>".repeat(5_000) + END));
        files.put(
                "packed to burst",
                () -> new ByteArrayInputStream(Read.gzip((HEAD + LEVEL + "<c><did><unittitle>" + " ".repeat(1 << 27))
                        .getBytes(StandardCharsets.UTF_8))));
        files.put(
                "a packed file that is cut",
                () -> new ByteArrayInputStream(
                        Arrays.copyOf(Read.gzip((HEAD + LEVEL + END).getBytes(StandardCharsets.UTF_8)), 60)));
        List<DynamicTest> tests = new ArrayList<>();
        files.forEach((name, file) -> tests.add(DynamicTest.dynamicTest(name, () -> check(name, file.get()))));
        return tests;
    }

    private static void check(String name, InputStream file) throws IOException {
        long before = System.nanoTime();
        long most = 0;
        List<String> faults = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        try (RecordSource source = RecordFiles.open(file, name, ReadLimits.standard())) {
            Read read = Read.all(source);
            faults.addAll(read.faults());
            read.records().forEach(record -> said.append(record.toJson()));
            most = read.records().size();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        assertThat(said.toString()).doesNotContain("root:", "lollol");
        boolean sound = name.startsWith("external")
                || name.startsWith("entit")
                || name.startsWith("two")
                || name.startsWith("one name");
        if (!sound && !name.equals("parameter entity")) {
            assertThat(faults).as("what is said of it").isNotEmpty();
        }
        if (name.startsWith("cut in a level")) {
            assertThat(most).as("levels before and around the cut").isEqualTo(3);
        }
        if (name.startsWith("two")) {
            assertThat(most).isEqualTo(4);
        }
        if (name.startsWith("one name")) {
            assertThat(most).isEqualTo(5_002);
        }
    }

    @Test
    void a_level_that_is_too_long_is_set_aside_and_the_next_is_read() {
        String long_ = "<c id='long'><did/><scopecontent>" + "<p>word word</p>".repeat(1_000) + "</scopecontent></c>";
        Read read = Read.all(
                HEAD + LEVEL + long_ + "<c id='after'><did/></c>" + END,
                ReadLimits.standard().withLongestRecord(4_096));
        assertThat(read.faults()).containsExactly("2:line-too-long");
        assertThat(read.column("key")).containsExactly("x#c1", "x#after", "x");
    }

    @Test
    void other_xml_is_refused_as_before() {
        assertThat(Read.all("<?xml version='1.0'?><records><ead/></records>").faults())
                .containsExactly("0:wrong-kind");
    }

    private static String laughs() {
        StringBuilder type = new StringBuilder("<!DOCTYPE ead [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            type.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return type.append("]>").toString();
    }

    private static String attributes() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            all.append('a').append(i).append("='' ");
        }
        return all.toString();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream around(String before, long length, String after) {
        InputStream middle = new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int from, int count) {
                if (left <= 0) {
                    return -1;
                }
                int given = (int) Math.min(left, count);
                Arrays.fill(into, from, from + given, (byte) 'x');
                left -= given;
                return given;
            }
        };
        return new SequenceInputStream(Collections.enumeration(List.of(bytes(before), middle, bytes(after))));
    }
}
