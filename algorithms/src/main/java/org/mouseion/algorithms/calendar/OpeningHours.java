package org.mouseion.algorithms.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// When a place is open.
///
/// For a day the strongest rule that has something to say decides: exceptions over holidays over seasons over the week.
/// Of two exceptions or seasons that hold the same day the narrower decides, then the one that was named first.
///
/// @param zone where the place is
/// @param lastAdmission minutes before closing at which nobody is let in any more; 0 where people may come to the end
public record OpeningHours(
        ZoneId zone,
        Week week,
        List<Season> seasons,
        Holidays holidays,
        List<SpecialDay> exceptions,
        int lastAdmission) {

    /// How many days ahead the next opening is looked for, one try after the other: two years in the end, so that a
    /// yearly season is met.
    private static final List<Integer> HORIZONS = List.of(8, 64, 731);

    public OpeningHours {
        seasons = List.copyOf(seasons);
        exceptions = List.copyOf(exceptions);
        if (lastAdmission < 0 || lastAdmission > Span.DAY) {
            throw new IllegalArgumentException(
                    "The last admission is 0 to 1440 minutes before closing, but got " + lastAdmission);
        }
    }

    public DayHours on(LocalDate day) {
        List<Rule> rules = rules(day);
        DayHours.Decision why = new DayHours.Decision(rules.getFirst(), rules.subList(1, rules.size()));
        List<Span> spans = rules.getFirst().spans();
        if (spans.isEmpty()) {
            return new DayHours.Closed(day, why);
        }
        List<LocalTime> last = spans.stream()
                .map(span -> span.from().plusMinutes(Math.max(0, span.minutes() - lastAdmission)))
                .toList();
        return new DayHours.Open(day, spans, last, why);
    }

    /// Everything that has something to say about a day, the strongest first. The week always has.
    private List<Rule> rules(LocalDate day) {
        List<Rule> rules = new ArrayList<>();
        exceptions.stream()
                .filter(special -> special.when().holds(day))
                .sorted(Comparator.comparingLong(special -> special.when().length()))
                .map(Rule.Special::new)
                .forEach(rules::add);
        holidays.calendar()
                .find(day)
                .flatMap(name -> holidays.hours(name).map(spans -> new Rule.Holiday(name, spans)))
                .ifPresent(rules::add);
        seasons.stream()
                .filter(season -> season.when().holds(day))
                .sorted(Comparator.comparingLong(season -> season.when().length()))
                .map(season -> new Rule.InSeason(season, day.getDayOfWeek()))
                .forEach(rules::add);
        rules.add(new Rule.OfWeek(day.getDayOfWeek(), week.on(day.getDayOfWeek())));
        return rules;
    }

    /// Seven days from `first` on.
    public List<DayHours> weekFrom(LocalDate first) {
        return days(first, 7);
    }

    public List<DayHours> days(LocalDate first, int count) {
        return IntStream.range(0, count).mapToObj(i -> on(first.plusDays(i))).toList();
    }

    public boolean isOpenAt(ZonedDateTime moment) {
        return findOpening(moment).isPresent();
    }

    /// The opening in which a moment lies.
    public Optional<Opening> findOpening(ZonedDateTime moment) {
        LocalDate day = moment.withZoneSameInstant(zone).toLocalDate();
        return openings(day.minusDays(1), day).stream()
                .filter(opening -> opening.holds(moment))
                .findFirst();
    }

    /// The first opening that begins at `after` or later; nothing where there is none within two years.
    public Optional<Opening> findNext(ZonedDateTime after) {
        LocalDate first = after.withZoneSameInstant(zone).toLocalDate();
        return HORIZONS.stream()
                .flatMap(days -> openings(first.minusDays(2), first.plusDays(days)).stream())
                .filter(opening -> !opening.from().isBefore(after))
                .findFirst();
    }

    /// The openings that begin on the days `first` to `last`, in order; what touches or overlaps is one opening.
    public List<Opening> openings(LocalDate first, LocalDate last) {
        List<Opening> openings = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            for (Span span : on(day).spans()) {
                ZonedDateTime from = Clocks.opens(day, span.start(), zone);
                ZonedDateTime to = Clocks.closes(day, span.end(), zone);
                if (from.isBefore(to)) {
                    join(openings, new Opening(from, to));
                }
            }
        }
        return List.copyOf(openings);
    }

    private static void join(List<Opening> openings, Opening next) {
        if (openings.isEmpty() || next.from().isAfter(openings.getLast().to())) {
            openings.add(next);
            return;
        }
        Opening before = openings.removeLast();
        ZonedDateTime end = next.to().isAfter(before.to()) ? next.to() : before.to();
        openings.add(new Opening(before.from(), end));
    }
}
