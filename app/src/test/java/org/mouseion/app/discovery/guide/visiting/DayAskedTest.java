package org.mouseion.app.discovery.guide.visiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.knowledge.Visiting.PublicHoliday;

class DayAskedTest {

    /// A Monday.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final VisitWords words = new VisitWords();

    private Optional<DayAsked> read(String asked) {
        return DayAsked.read(Spoken.of(asked), TODAY, words, year -> List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            open today?                          | 2026-11-23
            et demain ?                          | 2026-11-24
            en overmorgen?                       | 2026-11-25
            ¿y el domingo?                       | 2026-11-29
            on Mondays                           | 2026-11-23
            on the 14th of July                  | 2027-07-14
            July 14                              | 2027-07-14
            le 14 juillet                        | 2027-07-14
            le 1er mai 2027                      | 2027-05-01
            op 5 december                        | 2026-12-05
            el 24 de diciembre                   | 2026-12-24
            am 24/12                             | 2026-12-24
            on 3.1.2027                          | 2027-01-03
            2027-02-28                           | 2027-02-28
            à Noël                               | 2026-12-25
            on New Year's Eve                    | 2026-12-31
            le lundi de Pâques                   | 2027-03-29
            op tweede pinksterdag                | 2027-05-17
            this weekend                         | 2026-11-28
            cet après-midi                       | 2026-11-23
            esta mañana                          | 2026-11-23
            mañana por la mañana                 | 2026-11-24
            zondagmiddag                         | 2026-11-29
            ¿y los sábados por la mañana?        | 2026-11-28
            """)
    void days_are_read_as_people_say_them(String asked, LocalDate day) {
        assertThat(read(asked).map(DayAsked::day)).contains(day);
    }

    @Test
    void a_day_that_does_not_exist_is_no_day() {
        assertThat(read("on the 31st of February")).isEmpty();
        assertThat(read("may I take photographs?")).isEmpty();
    }

    @Test
    void in_the_morning_is_not_tomorrow() {
        assertThat(read("¿Abren por la mañana?")).isEmpty();
    }

    @Test
    void the_next_public_holiday_is_the_first_of_the_calendar_from_today_on() {
        LocalDate armistice = LocalDate.of(2026, 11, 11);
        LocalDate christmas = LocalDate.of(2026, 12, 25);
        Optional<DayAsked> next = DayAsked.read(
                Spoken.of("le prochain jour férié"),
                TODAY,
                words,
                year -> year == 2026
                        ? List.of(
                                new PublicHoliday(armistice, "ARMISTICE", Texts.NONE),
                                new PublicHoliday(christmas, "CHRISTMAS", Texts.NONE))
                        : List.of());
        assertThat(next).contains(new DayAsked(christmas, false));
    }

    @Test
    void easter_falls_where_the_tables_say() {
        assertThat(DayAsked.easterSunday(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(DayAsked.easterSunday(2038)).isEqualTo(LocalDate.of(2038, 4, 25));
    }
}
