package org.mouseion.algorithms.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mouseion.testing.Property;

/// What holds for any calendar, drawn at random: every layer, spans past midnight, places whose clocks are changed.
class OpeningHoursLawsTest {

    private static final List<ZoneId> PLACES = List.of(
            ZoneId.of("Europe/Paris"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("UTC"));
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void the_strongest_layer_that_speaks_always_decides() {
        Property.holdsFor(400, OpeningHoursLawsTest::draw, hours -> {
            for (DayHours day : hours.days(FIRST, 400)) {
                Optional<Long> narrowest = hours.exceptions().stream()
                        .filter(special -> special.when().holds(day.day()))
                        .map(special -> special.when().length())
                        .min(Long::compare);
                if (narrowest.isPresent()) {
                    assertThat(day.why().deciding()).isInstanceOf(Rule.Special.class);
                    Rule.Special deciding = (Rule.Special) day.why().deciding();
                    assertThat(deciding.day().when().length()).isEqualTo(narrowest.get());
                } else if (hours.holidays().calendar().find(day.day()).isPresent()) {
                    assertThat(day.why().deciding()).isInstanceOf(Rule.Holiday.class);
                } else if (hours.seasons().stream()
                        .anyMatch(season -> season.when().holds(day.day()))) {
                    assertThat(day.why().deciding()).isInstanceOf(Rule.InSeason.class);
                } else {
                    assertThat(day.spans()).isEqualTo(hours.week().on(day.day().getDayOfWeek()));
                }
                assertThat(day.spans()).isEqualTo(day.why().deciding().spans());
            }
        });
    }

    @Test
    void openings_never_overlap_nor_touch_and_are_in_order() {
        Property.holdsFor(400, OpeningHoursLawsTest::draw, hours -> {
            List<Opening> openings = hours.openings(FIRST, FIRST.plusDays(400));
            for (int i = 0; i < openings.size(); i++) {
                assertThat(openings.get(i).from()).isBefore(openings.get(i).to());
                if (i > 0) {
                    assertThat(openings.get(i).from())
                            .isAfter(openings.get(i - 1).to());
                }
            }
        });
    }

    @Test
    void the_next_opening_is_open_and_nothing_opens_before_it() {
        Property.holdsFor(400, OpeningHoursLawsTest::draw, hours -> {
            ZonedDateTime after = FIRST.plusDays(80).atTime(3, 17).atZone(hours.zone());
            Optional<Opening> next = hours.findNext(after);
            ZonedDateTime end = next.map(Opening::from).orElse(after.plusDays(30));
            next.ifPresent(opening -> {
                assertThat(hours.isOpenAt(opening.from())).isTrue();
                assertThat(hours.isOpenAt(opening.from().minusMinutes(1))).isFalse();
            });
            boolean open = hours.isOpenAt(after);
            for (ZonedDateTime t = after; t.isBefore(end); t = t.plusMinutes(15)) {
                boolean now = hours.isOpenAt(t);
                assertThat(now && !open).as("opens at %s before %s", t, end).isFalse();
                open = now;
            }
        });
    }

    @Test
    void a_moment_is_open_exactly_where_an_opening_holds_it() {
        Property.holdsFor(100, OpeningHoursLawsTest::draw, hours -> {
            LocalDate day = FIRST.plusDays(86);
            List<Opening> openings = hours.openings(day.minusDays(3), day.plusDays(4));
            for (ZonedDateTime t = day.atStartOfDay(hours.zone());
                    t.isBefore(day.plusDays(3).atStartOfDay(hours.zone()));
                    t = t.plusMinutes(10)) {
                ZonedDateTime moment = t;
                assertThat(hours.isOpenAt(moment)).isEqualTo(openings.stream().anyMatch(o -> o.holds(moment)));
            }
        });
    }

    private static OpeningHours draw(RandomGenerator random) {
        List<Season> seasons = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            seasons.add(new Season("s" + i, days(random), week(random)));
        }
        List<SpecialDay> exceptions = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            exceptions.add(new SpecialDay("e" + i, days(random), random.nextBoolean() ? List.of() : spans(random)));
        }
        int every = 7 + random.nextInt(60);
        Holidays holidays = new Holidays(
                day -> day.getDayOfYear() % every == 0 ? Optional.of("H" + day.getDayOfYear() % 2) : Optional.empty(),
                Map.of("H0", spans(random)),
                List.of());
        return new OpeningHours(
                PLACES.get(random.nextInt(PLACES.size())),
                week(random),
                seasons,
                holidays,
                exceptions,
                random.nextInt(90));
    }

    private static Days days(RandomGenerator random) {
        if (random.nextBoolean()) {
            return new Days.Yearly(
                    MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28)),
                    MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28)));
        }
        LocalDate first = FIRST.plusDays(random.nextInt(300));
        return new Days.Dated(first, first.plusDays(random.nextInt(20)));
    }

    private static Week week(RandomGenerator random) {
        Map<DayOfWeek, List<Span>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(4) > 0) {
                days.put(day, spans(random));
            }
        }
        return new Week(days);
    }

    private static List<Span> spans(RandomGenerator random) {
        List<Span> spans = new ArrayList<>();
        int at = random.nextInt(12 * 60);
        for (int i = random.nextInt(3); i >= 0 && at < Span.DAY - 60; i--) {
            int end = at + 15 + random.nextInt(9 * 60);
            spans.add(new Span(clock(at), clock(end)));
            at = end + 1 + random.nextInt(120);
        }
        return spans;
    }

    private static LocalTime clock(int minutes) {
        return LocalTime.ofSecondOfDay(minutes % Span.DAY * 60L);
    }
}
