package org.mouseion.formats.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mouseion.formats.dates.DateHint.CenturyWording;
import org.mouseion.formats.dates.DateHint.DayMonthOrder;

class DatesTest {

    static List<String[]> forms() {
        return Tsv.rows("forms.tsv");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("forms")
    void every_form_of_the_table_is_understood(String written, String expected) {
        Dating dating = Dates.parse(written);
        String understood = switch (dating.reading()) {
            case PARSED -> String.valueOf(dating.edtf());
            case DELIBERATELY_UNKNOWN -> "unknown";
            case UNREADABLE -> "unreadable";
            case IMPOSSIBLE -> "impossible:" + dating.edtf();
        };
        assertThat(understood).isEqualTo(expected);
        assertThat(dating.written()).isEqualTo(written);
    }

    @Test
    void about_and_perhaps_are_told_apart() {
        assertThat(Dates.parse("c.1830–40"))
                .returns(true, Dating::approximate)
                .returns(false, Dating::uncertain)
                .returns(1830, Dating::earliestYear)
                .returns(1840, Dating::latestYear);
        assertThat(Dates.parse("?1829")).returns(false, Dating::approximate).returns(true, Dating::uncertain);
        assertThat(Dates.parse("?c.1785")).returns(true, Dating::approximate).returns(true, Dating::uncertain);
    }

    @Test
    void an_open_end_has_no_year() {
        assertThat(Dates.parse("before 1900").earliestYear()).isNull();
        assertThat(Dates.parse("before 1900").latestYear()).isEqualTo(1900);
        assertThat(Dates.parse("before 1900").isKnown()).isTrue();
        assertThat(Dates.parse("s.d.").isKnown()).isFalse();
        assertThat(Dates.parse("s.d.").isUnderstood()).isTrue();
    }

    @Test
    void an_impossible_day_keeps_its_year_and_says_why() {
        assertThat(Dates.parse("31/02/1890"))
                .returns(Reading.IMPOSSIBLE, Dating::reading)
                .returns(Reason.DAY_NOT_IN_MONTH, Dating::reason)
                .returns(1890, Dating::earliestYear)
                .returns(1890, Dating::latestYear);
        assertThat(Dates.parse("14/13/1890").reason()).isEqualTo(Reason.MONTH_NOT_IN_YEAR);
        assertThat(Dates.parse("1870-1850"))
                .returns(Reason.ENDS_BEFORE_IT_BEGINS, Dating::reason)
                .returns(1850, Dating::earliestYear)
                .returns(1870, Dating::latestYear);
    }

    @Test
    void the_writer_decides_which_number_is_the_month() {
        DateHint hint = DateHint.none();
        assertThat(Dates.parse("10/5/1930", hint.withOrder(DayMonthOrder.DAY_FIRST))
                        .edtf())
                .isEqualTo("1930-05-10");
        assertThat(Dates.parse("10/5/1930", hint.withOrder(DayMonthOrder.MONTH_FIRST))
                        .edtf())
                .isEqualTo("1930-10-05");
        assertThat(Dates.parse("31/02/1890", hint.withOrder(DayMonthOrder.MONTH_FIRST))
                        .reading())
                .isEqualTo(Reading.IMPOSSIBLE);
    }

    @Test
    void a_strict_century_begins_with_its_first_year() {
        DateHint strict = DateHint.none().withCenturies(CenturyWording.STRICT);
        assertThat(Dates.parse("XIXe siècle", strict).edtf()).isEqualTo("1801/1900");
        assertThat(Dates.parse("2e moitié du 18e siècle", strict).edtf()).isEqualTo("1751/1800");
        assertThat(Dates.parse("Ve siècle av. J.-C.", strict).edtf()).isEqualTo("-04XX");
    }

    @Test
    void a_name_that_two_languages_share_follows_the_writer() {
        assertThat(Dates.parse("Restauración", DateHint.ofLanguage("es")).isKnown())
                .isTrue();
        assertThat(Dates.parse("1850 of 1860", DateHint.ofLanguage("nl-BE")).edtf())
                .isEqualTo("[1850,1860]");
    }

    @Test
    void years_can_be_given_as_numbers() {
        assertThat(Dates.of(1850, null, "from 1850").edtf()).isEqualTo("1850/..");
        assertThat(Dates.of(-499, -499, "500 BC").edtf()).isEqualTo("-0499");
        assertThat(Dates.of(null, null, "").reading()).isEqualTo(Reading.DELIBERATELY_UNKNOWN);
    }

    @Test
    void nothing_and_prose_are_not_dates() {
        assertThat(Dates.parse("  ").reason()).isEqualTo(Reason.EMPTY);
        assertThat(Dates.parse("word ".repeat(200)).reason()).isEqualTo(Reason.TOO_LONG);
        assertThat(Dates.parse("?").reading()).isEqualTo(Reading.DELIBERATELY_UNKNOWN);
    }
}
