package org.mouseion.app.knowledge.visiting;

import java.util.List;
import java.util.stream.IntStream;
import org.mouseion.algorithms.calendar.Holidays;
import org.mouseion.algorithms.calendar.OpeningHours;
import org.mouseion.algorithms.calendar.Season;
import org.mouseion.algorithms.calendar.SpecialDay;
import org.mouseion.algorithms.calendar.Week;
import org.mouseion.app.knowledge.VisitingInformation.HolidayRules;
import org.mouseion.app.knowledge.VisitingInformation.Hours;
import org.mouseion.app.knowledge.VisitingInformation.Site;
import org.springframework.stereotype.Component;

/// From the hours as they were filled in to hours one can ask. Seasons and exceptions bear their number in the form.
@Component
final class Openings {

    private final HolidayRegions regions;

    Openings(HolidayRegions regions) {
        this.regions = regions;
    }

    OpeningHours of(Site site) {
        Hours hours = site.hours();
        List<Season> seasons = IntStream.range(0, hours.seasons().size())
                .mapToObj(i -> new Season(
                        Integer.toString(i),
                        hours.seasons().get(i).when(),
                        new Week(hours.seasons().get(i).week())))
                .toList();
        List<SpecialDay> exceptions = IntStream.range(0, hours.exceptions().size())
                .mapToObj(i -> new SpecialDay(
                        Integer.toString(i),
                        hours.exceptions().get(i).when(),
                        hours.exceptions().get(i).spans()))
                .toList();
        return new OpeningHours(
                site.zone(),
                new Week(hours.week()),
                seasons,
                holidays(hours.holidays()),
                exceptions,
                hours.lastAdmission());
    }

    private Holidays holidays(HolidayRules rules) {
        return rules.region().isEmpty()
                ? Holidays.NONE
                : new Holidays(
                        regions.calendar(rules.region()), rules.rules(), rules.othersClosed() ? List.of() : null);
    }
}
