package org.mouseion.formats.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private static String records(int from, int to, String between) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(n -> "{\"id\":" + n + ",\"title\":\"Work " + n + "\",\"makers\":[{\"id\":7,\"name\":\"M\"}]}")
                .collect(Collectors.joining(between));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%LINES%",
                "[%COMMAS%]",
                " [\n%COMMAS%\n]\n",
                "{\"total\":9,\"response\":{\"links\":[{\"href\":\"x\"}],\"items\":[%COMMAS%]},\"ok\":true}",
                "%SPACES%",
            })
    void records_are_found_however_they_are_wrapped(String wrapping) {
        String text = wrapping.replace("%LINES%", records(1, 9, "\n"))
                .replace("%COMMAS%", records(1, 9, ",\n"))
                .replace("%SPACES%", records(1, 9, " \n ").replace("{", "{\n"));
        Read read = Read.all(text);
        assertThat(read.unreadable()).isEmpty();
        assertThat(read.column("id")).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(read.column("makers[].name")).containsOnly("M");
        assertThat(read.shape().recordsAt()).isEqualTo(wrapping.contains("items") ? "response.items" : "");
    }

    @Test
    void one_record_alone_is_a_record_even_when_it_holds_a_list_of_objects() {
        Read read =
                Read.all("{\"id\":1,\"title\":\"A long enough title to outweigh\",\"makers\":[{\"n\":1},{\"n\":2}]}");
        assertThat(read.column("makers[].n")).containsExactly("1|2");
    }

    @Test
    void a_person_may_say_where_the_records_are() {
        String text = "{\"a\":{\"b\":[{\"x\":1}]},\"c\":[{\"y\":1},{\"y\":2},{\"y\":3},{\"y\":4},{\"y\":5},{\"y\":6}]}";
        assertThat(Read.all(text, ReadOverrides.none().withRecordsAt("a.b")).column("x"))
                .containsExactly("1");
        assertThat(Read.all(text, ReadOverrides.none().withRecordsAt("nowhere")).faults())
                .containsExactly("0:no-records-there");
        assertThat(Read.all(text, ReadOverrides.none().withRecordsAt("")).column("c[].y"))
                .containsExactly("1|2|3|4|5|6");
    }

    @Test
    void invalid_json_on_one_line_costs_that_line() {
        String text = records(1, 51_232, "\n") + "\n{\"id\":51233,\"title\":\n" + records(51_234, 51_300, "\n");
        Read read = Read.all(text);
        assertThat(read.faults()).containsExactly("51233:invalid-json");
        assertThat(read.records()).hasSize(51_299);
        assertThat(read.records().getLast().values("id")).containsExactly("51300");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":5,\"title\":tru}",
                "{\"id\":5,\"title\":\"x\"",
                "{\"id\":5,\"title\":\"x}",
                "{\"id\":5 \"title\":\"x\"}",
                "{\"id\":5,\"makers\":[{\"id\":7,\"name\":\"M\"}}",
                "{\"id\":5,\"title\":\"x\"}}",
                "{id:5}",
            })
    void a_broken_element_of_an_array_costs_itself(String broken) {
        Read read = Read.all("[" + records(1, 4, ",\n") + ",\n" + broken + ",\n" + records(6, 9, ",\n") + "\n]");
        assertThat(read.column("id")).contains("1", "2", "3", "4", "6", "7", "8", "9");
        assertThat(read.unreadable()).hasSize(1);
        assertThat(read.faults().getFirst()).endsWith(":invalid-json");
        assertThat(read.unreadable().getFirst().excerpt()).isNotEmpty();
    }

    @Test
    void what_follows_a_break_and_cannot_be_found_again_is_said_to_be_lost() {
        Read read = Read.all("[" + records(1, 3, ",") + ",{\"id\":4,,,{\"zzz\":1},{\"yyy\":2}]");
        assertThat(read.column("id")).containsExactly("1", "2", "3");
        assertThat(read.faults()).containsExactly("4:invalid-json", "5:lost-rest");
    }

    @Test
    void a_json_text_cut_in_the_middle_says_so_after_its_good_records() {
        String whole = "[" + records(1, 5, ",") + "]";
        assertThat(Read.all(whole.substring(0, whole.length() - 10)).faults()).containsExactly("5:truncated-json");
        assertThat(Read.all(whole.substring(0, whole.length() - 1)).faults()).containsExactly("6:truncated-json");
        assertThat(Read.all(whole).faults()).isEmpty();
    }

    @Test
    void only_objects_are_records() {
        assertThat(Read.all("[1,{\"a\":2},\"x\",[3]]").faults())
                .containsExactly("1:not-an-object", "3:not-an-object", "4:not-an-object");
        assertThat(Read.all("{\"a\":1}\n7\n{\"a\":2}\n{\"a\":3}\n").faults()).containsExactly("2:not-an-object");
        assertThat(Read.all("[]").outcomes()).isEmpty();
    }

    @Test
    void depth_and_length_are_bounded_and_the_next_record_is_read() {
        String deep = "{\"a\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}";
        String good = "{\"a\":\"1\"}";
        assertThat(Read.all(good + "\n" + deep + "\n" + good + "\n" + good).faults())
                .containsExactly("2:too-deep");
        Read array = Read.all("[" + good + "," + deep + "," + good + "]");
        assertThat(array.faults()).containsExactly("2:too-deep");
        assertThat(array.column("a")).containsExactly("1", "1");

        String huge = "{\"a\":\"" + "}],{\\\"".repeat(2_000) + "\"}";
        ReadLimits limits = ReadLimits.standard().withLongestRecord(4_096);
        assertThat(Read.all(good + "\n" + huge + "\n" + good + "\n" + good, limits)
                        .faults())
                .containsExactly("2:line-too-long");
        Read hugeInArray = Read.all("[" + good + "," + huge + "," + good + "]", limits);
        assertThat(hugeInArray.faults()).containsExactly("2:line-too-long");
        assertThat(hugeInArray.column("a")).containsExactly("1", "1");
    }

    @Test
    void numbers_truths_and_repeated_keys_stay_as_written() {
        Read read = Read.all("{\"n\":13.0,\"big\":123456789012345678901234567890,\"e\":1e5,\"t\":true,\"k\":1,\"k\":2,"
                + "\"none\":null,\"nothing\":[],\"tab\":\"a\tb\",\"nul\":\"x\\u0000y\"}\n{\"n\":1}");
        RawRecord record = read.records().getFirst();
        assertThat(record.values("n")).containsExactly("13.0");
        assertThat(record.values("big")).containsExactly("123456789012345678901234567890");
        assertThat(record.values("e")).containsExactly("1e5");
        assertThat(record.values("t")).containsExactly("true");
        assertThat(record.values("k[]")).containsExactly("1", "2");
        assertThat(record.values("tab")).containsExactly("a\tb");
        assertThat(record.values("nul")).containsExactly("xy");
        assertThat(record.paths()).contains("none", "nothing[]");
        assertThat(record.remarks()).extracting(Remark::code).containsExactly("duplicate-key", "nul-characters");
    }

    @Test
    void random_damage_never_stops_the_reading_nor_breaks_the_good_half() {
        org.mouseion.testing.Property.holdsFor(
                400,
                random -> {
                    byte[] bytes = ("[" + records(1, 40, ",\n") + "]").getBytes(StandardCharsets.UTF_8);
                    int at = bytes.length / 2 + random.nextInt(bytes.length / 2);
                    bytes[at] = (byte) random.nextInt(256);
                    return bytes;
                },
                bytes -> {
                    Read read = Read.all(bytes, ReadOverrides.none(), ReadLimits.standard());
                    assertThat(read.records()).hasSizeGreaterThanOrEqualTo(37);
                    assertThat(read.column("id")).contains("1", "7", "19");
                });
    }
}
