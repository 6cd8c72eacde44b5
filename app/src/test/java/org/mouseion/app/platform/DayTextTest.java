package org.mouseion.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTextTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | LONG   | 1er juillet 2026
            fr | FULL   | mercredi 1er juillet 2026
            fr | MEDIUM | 1er juil. 2026
            en | LONG   | 1 July 2026
            nl | LONG   | 1 juli 2026
            es | LONG   | 1 de julio de 2026
            """)
    void the_first_of_a_month_is_written_as_each_language_writes_it(String tongue, FormatStyle style, String written) {
        assertThat(DayText.of(FIRST, style, Locale.of(tongue))).isEqualTo(written);
    }

    @Test
    void no_other_day_has_an_ending() {
        assertThat(DayText.of(LocalDate.of(2026, 7, 11), FormatStyle.LONG, Locale.FRENCH))
                .isEqualTo("11 juillet 2026");
        assertThat(DayText.of(LocalDate.of(2026, 7, 21), FormatStyle.FULL, Locale.FRENCH))
                .isEqualTo("mardi 21 juillet 2026");
        assertThat(DayText.of(MonthDay.of(5, 1), Locale.FRENCH)).isEqualTo("1er mai");
        assertThat(DayText.of(MonthDay.of(5, 1), Locale.of("es"))).isEqualTo("1 de mayo");
    }

    @Test
    void a_moment_in_french_begins_with_the_same_day() {
        assertThat(DayText.of(FIRST.atTime(17, 30).atZone(ZoneId.of("Europe/Paris")), Locale.FRENCH))
                .startsWith("1er juil. 2026")
                .endsWith("17:30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de 10 h à 17 h 30                | de 10~h à 17~h~30
            Mardi 14 juillet 2026            | Mardi 14~juillet 2026
            le 1er mai                       | le 1er~mai
            from 14 July to 2 August         | from 14~July to 2~August
            at 6 p.m., or 10 am              | at 6~p.m., or 10~am
            van 10.00 tot 18.30 uur          | van 10.00 tot 18.30~uur
            op 3 maart en 12 mei             | op 3~maart en 12~mei
            el 14 de julio de 2026           | el 14~de~julio de 2026
            12 Monets, 3 heures, 7 habitants | 12 Monets, 3~heures, 7 habitants
            salle 4 huiles, 12 amphores      | salle 4 huiles, 12 amphores
            """)
    void a_line_breaks_neither_inside_a_day_nor_inside_an_hour(String plain, String kept) {
        assertThat(DayText.unbroken(plain)).isEqualTo(kept.replace('~', '\u00a0'));
    }
}
