package org.mouseion.formats.dates.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.testing.Property;

/// In the order of the EDTF specification of the Library of Congress (2019).
class EdtfTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Level 0: date, date and time, time interval
                "1985-04-12",
                "1985-04",
                "1985",
                "1985-04-12T23:20:30",
                "1985-04-12T23:20:30Z",
                "1985-04-12T23:20:30-04",
                "1985-04-12T23:20:30+04:30",
                "1964/2008",
                "2004-06/2006-08",
                "2004-02-01/2005-02-08",
                "2004-02-01/2005-02",
                "2004-02-01/2005",
                "2005/2006-02",
                // Level 1: letter-prefixed year, seasons, qualification, unspecified digits, open intervals, negative
                // year
                "Y170000002",
                "Y-170000002",
                "2001-21",
                "1984?",
                "2004-06~",
                "2004-06-11%",
                "201X",
                "20XX",
                "2004-XX",
                "1985-04-XX",
                "1985-XX-XX",
                "1985-04-12/..",
                "1985-04/..",
                "1985/..",
                "../1985-04-12",
                "../1985-04",
                "../1985",
                "1985-04-12/",
                "1985-04/",
                "1985/",
                "/1985-04-12",
                "/1985-04",
                "/1985",
                "-1985",
                // Level 2: exponential year, significant digits, sub-year groupings, sets, qualification, unspecified
                "Y-17E7",
                "1950S2",
                "Y171010000S3",
                "Y3388E2S3",
                "2001-34",
                "[1667,1668,1670..1672]",
                "[..1760-12-03]",
                "[1760-12..]",
                "[1760-01,1760-02,1760-12..]",
                "[1667,1760-12]",
                "[..1984]",
                "{1667,1668,1670..1672}",
                "{1960,1961-12}",
                "{..1984}",
                "2004-06-11%",
                "2004-06~-11",
                "2004?-06-11",
                "?2004-06-~11",
                "2004-%06-11",
                "156X-12-25",
                "15XX-12-25",
                "XXXX-12-XX",
                "1XXX-XX",
                "1XXX-12",
                "1984-1X",
                "2004-06-~01/2004-06-~20",
                "2004-06-XX/2004-07-03"
            })
    void every_example_of_the_specification_comes_back_as_it_was(String text) {
        assertThat(Edtf.parse(text).write()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "85",
                "985",
                "19850",
                "1985-13",
                "1985-20",
                "1985-42",
                "1985-02-30",
                "1985-04-31",
                "1985-4-1",
                "1985-04-12T",
                "1985-04-12T25:00:00",
                "1985T12:00:00",
                "-0000",
                "Y1985",
                "Y",
                "2008/1964",
                "../..",
                "/",
                "1985/1986/1987",
                "[1985",
                "[]",
                "{1985]",
                "[[1985]]",
                "1985??",
                "~",
                "19X",
                "X",
                "1985-X",
                "1985-04-12-01",
                "circa 1985"
            })
    void what_is_not_edtf_is_refused(String text) {
        assertThat(Edtf.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1985, 1985, 1985",
        "17XX, 1700, 1799",
        "-04XX, -499, -400",
        "201X, 2010, 2019",
        "1X0X, 1000, 1909",
        "../1900, , 1900",
        "1850/, 1850, ",
        "1950S2, 1900, 1999",
        "Y-17E7, -170000000, -170000000",
        "Y3388E2S3, 338000, 338999",
        "Y99999999999, 2147483647, 2147483647",
        "'[1667,1670..1672]', 1667, 1672",
        "'{..1984,1990}', , 1990",
        "1984-02-30?/.., , "
    })
    void years_follow_from_the_digits(String text, Integer earliest, Integer latest) {
        Edtf edtf = Edtf.find(text).orElse(null);
        assertThat(edtf == null ? null : edtf.earliestYear()).isEqualTo(earliest);
        assertThat(edtf == null ? null : edtf.latestYear()).isEqualTo(latest);
    }

    @Test
    void marks_are_seen_on_any_part() {
        assertThat(Edtf.parse("2004-%06-11").approximate()).isTrue();
        assertThat(Edtf.parse("[1667?,1668]").uncertain()).isTrue();
        assertThat(Edtf.parse("1984?/2004~").approximate()).isTrue();
        assertThat(Edtf.parse("1984").uncertain()).isFalse();
    }

    @Test
    void an_impossible_value_cannot_be_made() {
        assertThatThrownBy(() -> EdtfDate.ofDay(1890, 2, 31)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EdtfDate.ofDigits("19")).hasMessageContaining("19");
        assertThatThrownBy(() -> Edtf.parse("vers 1880")).hasMessageContaining("Dates.parse");
    }

    @Test
    void reading_what_was_written_gives_the_same_value() {
        Property.holdsFor(
                30_000,
                EdtfTest::draw,
                edtf -> assertThat(Edtf.parse(edtf.write())).isEqualTo(edtf));
    }

    @Test
    void any_text_is_read_or_refused_without_a_throw() {
        Property.holdsFor(
                50_000,
                random -> {
                    String signs = "0123456789X-~?%/.,[]{}TYES:Z+ é";
                    StringBuilder text = new StringBuilder();
                    for (int i = random.nextInt(1, 18); i > 0; i--) {
                        text.append(signs.charAt(random.nextInt(signs.length())));
                    }
                    return text.toString();
                },
                text -> Edtf.find(text).ifPresent(edtf -> {
                    assertThat(Edtf.parse(edtf.write())).isEqualTo(edtf);
                    assertThat(edtf.earliestYear() == null
                                    || edtf.latestYear() == null
                                    || edtf.earliestYear() <= edtf.latestYear())
                            .isTrue();
                }));
    }

    private static Edtf draw(RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> new EdtfInterval(end(random, EdtfEnd.Missing.OPEN), date(random, 2000));
            case 1 -> new EdtfInterval(date(random, 0), EdtfEnd.Missing.values()[random.nextInt(2)]);
            case 2 ->
                new EdtfSet(
                        random.nextBoolean(),
                        List.of(date(random, 0), new EdtfInterval(date(random, 0), date(random, 2500))));
            default -> date(random, random.nextInt(3000));
        };
    }

    private static EdtfEnd end(RandomGenerator random, EdtfEnd otherwise) {
        return random.nextBoolean() ? date(random, 0) : otherwise;
    }

    private static EdtfDate date(RandomGenerator random, int after) {
        int year = after + random.nextInt(-1000, 400);
        EdtfMark mark = EdtfMark.values()[random.nextInt(4)];
        EdtfDate date = switch (random.nextInt(5)) {
            case 0 -> EdtfDate.ofMonth(year, random.nextInt(1, 13));
            case 1 -> EdtfDate.ofMonth(year, random.nextInt(21, 42));
            case 2 -> EdtfDate.ofDay(year, random.nextInt(1, 13), random.nextInt(1, 29));
            case 3 -> EdtfDate.ofDigits(after > 1000 ? "20XX" : "05XX");
            default -> EdtfDate.ofYear(year);
        };
        return date.marked(mark);
    }
}
