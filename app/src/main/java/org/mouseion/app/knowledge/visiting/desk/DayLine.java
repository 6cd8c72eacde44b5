package org.mouseion.app.knowledge.visiting.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.mouseion.algorithms.calendar.DayHours;
import org.mouseion.algorithms.calendar.Rule;
import org.mouseion.app.knowledge.ClockWords;
import org.mouseion.app.knowledge.Visiting.PublicHoliday;
import org.mouseion.app.knowledge.VisitingInformation.Site;
import org.mouseion.app.knowledge.visiting.DayWords;
import org.mouseion.app.platform.Words;

/// A day of the preview in words.
///
/// @param why the rule that decided
/// @param otherwise what would hold without it; empty where that is the same
public record DayLine(String day, String hours, boolean open, String lastAdmission, String why, String otherwise) {

    static DayLine of(DayHours hours, Site site, List<PublicHoliday> holidays, Words words) {
        String last = hours instanceof DayHours.Open open && site.hours().lastAdmission() > 0
                ? open.lastAdmissions().stream()
                        .map(time -> ClockWords.time(time, words))
                        .collect(Collectors.joining(", "))
                : "";
        String otherwise = hours.why().matters()
                ? words.say(
                        "visiting.why.otherwise",
                        said(hours.why().overruled().getFirst().spans(), words))
                : "";
        return new DayLine(
                DayWords.dayOf(hours.day(), words),
                said(hours.spans(), words),
                hours instanceof DayHours.Open,
                last,
                why(hours.why().deciding(), site, holidays, words),
                otherwise);
    }

    private static String said(List<org.mouseion.algorithms.calendar.Span> spans, Words words) {
        return spans.isEmpty() ? words.say("visiting.say.closed") : ClockWords.spans(spans, words);
    }

    private static String why(Rule rule, Site site, List<PublicHoliday> holidays, Words words) {
        return switch (rule) {
            case Rule.Special special -> {
                String reason = site.hours()
                        .exceptions()
                        .get(Integer.parseInt(special.day().name()))
                        .reason()
                        .in(words.locale());
                yield reason.isEmpty()
                        ? words.say("visiting.why.special")
                        : words.say("visiting.why.special.reason", reason);
            }
            case Rule.Holiday holiday ->
                words.say(
                        "visiting.why.holiday",
                        holidays.stream()
                                .filter(known -> known.key().equals(holiday.name()))
                                .findFirst()
                                .map(known -> known.name().in(words.locale()))
                                .orElse(holiday.name()));
            case Rule.InSeason season -> {
                String name = site.hours()
                        .seasons()
                        .get(Integer.parseInt(season.season().name()))
                        .name()
                        .in(words.locale());
                yield name.isEmpty() ? words.say("visiting.why.season") : words.say("visiting.why.season.named", name);
            }
            case Rule.OfWeek week -> words.say("visiting.why.week", DayWords.weekday(week.day(), words));
        };
    }
}
