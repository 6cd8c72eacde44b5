package org.mouseion.algorithms.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate FRENCH_DAY = LocalDate.of(2026, 7, 14);
    private static final Week WEEK = new Week(Map.of(
            DayOfWeek.TUESDAY, spans("10:00-12:30", "14:00-18:00"),
            DayOfWeek.WEDNESDAY, spans("10:00-18:00"),
            DayOfWeek.FRIDAY, spans("18:00-02:00"),
            DayOfWeek.SUNDAY, spans("11:00-17:00")));

    @Test
    void a_day_goes_by_its_weekday_where_nothing_else_speaks() {
        DayHours tuesday = plain().on(LocalDate.of(2026, 7, 7));
        assertThat(tuesday.spans()).isEqualTo(spans("10:00-12:30", "14:00-18:00"));
        assertThat(((DayHours.Open) tuesday).lastAdmissions()).containsExactly(time("12:00"), time("17:30"));
        assertThat(tuesday.explain()).hasSize(1).first().isInstanceOf(Rule.OfWeek.class);
        assertThat(plain().on(LocalDate.of(2026, 7, 6))).isInstanceOf(DayHours.Closed.class);
    }

    @Test
    void a_holiday_wins_over_the_season_and_an_exception_over_both() {
        Season summer = new Season(
                "summer",
                new Days.Yearly(MonthDay.of(7, 1), MonthDay.of(8, 31)),
                new Week(Map.of(DayOfWeek.TUESDAY, spans("09:00-20:00"))));
        Holidays holidays = new Holidays(
                day -> day.equals(FRENCH_DAY) ? Optional.of("NATIONAL_DAY") : Optional.empty(),
                Map.of("NATIONAL_DAY", List.of()),
                null);
        SpecialDay fete = new SpecialDay("fete", Days.of(FRENCH_DAY), spans("14:00-23:00"));

        OpeningHours withSeason = new OpeningHours(PARIS, WEEK, List.of(summer), Holidays.NONE, List.of(), 0);
        OpeningHours withHoliday = new OpeningHours(PARIS, WEEK, List.of(summer), holidays, List.of(), 0);
        OpeningHours withAll = new OpeningHours(PARIS, WEEK, List.of(summer), holidays, List.of(fete), 0);

        assertThat(withSeason.on(FRENCH_DAY).spans()).isEqualTo(spans("09:00-20:00"));
        assertThat(withHoliday.on(FRENCH_DAY)).isInstanceOf(DayHours.Closed.class);
        assertThat(withAll.on(FRENCH_DAY).spans()).isEqualTo(spans("14:00-23:00"));
        assertThat(withAll.on(FRENCH_DAY).explain())
                .extracting(rule -> rule.getClass().getSimpleName())
                .containsExactly("Special", "Holiday", "InSeason", "OfWeek");
        assertThat(withAll.on(FRENCH_DAY).why().matters()).isTrue();
    }

    @Test
    void of_two_exceptions_the_narrower_decides() {
        SpecialDay works =
                new SpecialDay("works", new Days.Dated(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31)), List.of());
        SpecialDay fete = new SpecialDay("fete", Days.of(FRENCH_DAY), spans("14:00-23:00"));
        OpeningHours hours = new OpeningHours(PARIS, WEEK, List.of(), Holidays.NONE, List.of(works, fete), 0);
        assertThat(hours.on(FRENCH_DAY).spans()).isEqualTo(spans("14:00-23:00"));
        assertThat(hours.on(FRENCH_DAY.plusDays(1))).isInstanceOf(DayHours.Closed.class);
    }

    @Test
    void a_holiday_without_a_rule_goes_by_what_is_said_of_the_others() {
        Holidays.Calendar first = day -> day.getDayOfMonth() == 14 ? Optional.of("X") : Optional.empty();
        OpeningHours asUsual =
                new OpeningHours(PARIS, WEEK, List.of(), new Holidays(first, Map.of(), null), List.of(), 0);
        OpeningHours closed =
                new OpeningHours(PARIS, WEEK, List.of(), new Holidays(first, Map.of(), List.of()), List.of(), 0);
        assertThat(asUsual.on(FRENCH_DAY).why().deciding()).isInstanceOf(Rule.OfWeek.class);
        assertThat(closed.on(FRENCH_DAY)).isInstanceOf(DayHours.Closed.class);
    }

    @Test
    void an_evening_past_midnight_belongs_to_the_day_on_which_it_began() {
        ZonedDateTime afterMidnight = ZonedDateTime.of(2026, 7, 11, 1, 30, 0, 0, PARIS);
        assertThat(plain().isOpenAt(afterMidnight)).isTrue();
        assertThat(plain().isOpenAt(afterMidnight.plusMinutes(30))).isFalse();
        assertThat(plain().on(LocalDate.of(2026, 7, 11))).isInstanceOf(DayHours.Closed.class);
    }

    @Test
    void a_visitor_elsewhere_is_told_by_the_clock_of_the_house() {
        ZonedDateTime morningInNewYork = ZonedDateTime.of(2026, 7, 7, 8, 0, 0, 0, ZoneId.of("America/New_York"));
        assertThat(plain().isOpenAt(morningInNewYork)).isTrue();
    }

    @Test
    void the_night_of_the_longer_day_lasts_an_hour_more_and_that_of_the_shorter_an_hour_less() {
        Week nights = new Week(Map.of(DayOfWeek.SATURDAY, spans("22:00-04:00")));
        OpeningHours hours = new OpeningHours(PARIS, nights, List.of(), Holidays.NONE, List.of(), 0);
        assertThat(length(hours, LocalDate.of(2026, 10, 24))).isEqualTo(7);
        assertThat(length(hours, LocalDate.of(2026, 3, 28))).isEqualTo(5);
        assertThat(length(hours, LocalDate.of(2026, 6, 6))).isEqualTo(6);
    }

    @Test
    void an_hour_that_does_not_exist_is_no_opening() {
        Week early = new Week(Map.of(DayOfWeek.SUNDAY, spans("02:15-02:45")));
        OpeningHours hours = new OpeningHours(PARIS, early, List.of(), Holidays.NONE, List.of(), 0);
        LocalDate forward = LocalDate.of(2026, 3, 29);
        assertThat(hours.openings(forward, forward)).isEmpty();
    }

    @Test
    void a_house_that_never_opens_has_no_next_opening_and_one_that_never_closes_neither() {
        ZonedDateTime now = ZonedDateTime.of(2026, 7, 7, 12, 0, 0, 0, PARIS);
        OpeningHours never = new OpeningHours(PARIS, Week.CLOSED, List.of(), Holidays.NONE, List.of(), 0);
        assertThat(never.findNext(now)).isEmpty();
        Week always = new Week(java.util.Arrays.stream(DayOfWeek.values())
                .collect(java.util.stream.Collectors.toMap(day -> day, day -> spans("00:00-00:00"))));
        OpeningHours ever = new OpeningHours(PARIS, always, List.of(), Holidays.NONE, List.of(), 0);
        assertThat(ever.isOpenAt(now)).isTrue();
        assertThat(ever.findNext(now)).isEmpty();
    }

    @Test
    void a_season_over_new_year_holds_on_both_sides() {
        Days winter = new Days.Yearly(MonthDay.of(11, 15), MonthDay.of(2, 15));
        assertThat(winter.holds(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(winter.holds(LocalDate.of(2027, 2, 15))).isTrue();
        assertThat(winter.holds(LocalDate.of(2027, 2, 16))).isFalse();
        assertThat(winter.length()).isEqualTo(93);
    }

    @Test
    void hours_that_overlap_or_cannot_be_read_are_refused_with_a_line_of_advice() {
        assertThatThrownBy(() -> new Week(Map.of(DayOfWeek.MONDAY, spans("10:00-14:00", "13:00-18:00"))))
                .hasMessageContaining("overlap");
        assertThatThrownBy(() -> Span.parse("10 to 18")).hasMessageContaining("10:00-18:00");
        assertThatThrownBy(() -> Span.parse("25:00-26:00")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Span.parse(" 9h30 – 24:00 ")).isEqualTo(Span.parse("09:30-00:00"));
    }

    private static OpeningHours plain() {
        return new OpeningHours(PARIS, WEEK, List.of(), Holidays.NONE, List.of(), 30);
    }

    private static long length(OpeningHours hours, LocalDate day) {
        Opening only = hours.openings(day, day).getFirst();
        return java.time.Duration.between(only.from(), only.to()).toHours();
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text);
    }

    private static List<Span> spans(String... texts) {
        return java.util.Arrays.stream(texts).map(Span::parse).toList();
    }
}
