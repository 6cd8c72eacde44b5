package org.mouseion.app.discovery.site;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mouseion.algorithms.calendar.DayHours;
import org.mouseion.algorithms.calendar.OpeningHours;
import org.mouseion.algorithms.calendar.Rule;
import org.mouseion.algorithms.calendar.Span;
import org.mouseion.app.knowledge.Visiting;
import org.mouseion.app.knowledge.VisitingInformation.Site;
import org.mouseion.app.platform.Page;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Where the house is and when it is open, as search engines read it: the week in force, and the days of the next two
/// months on which something else holds.
@Component
class VisitSchema {

    private static final int DAYS = 60;

    private final Visiting visiting;
    private final JsonMapper json;
    private final Clock clock;

    VisitSchema(Visiting visiting, JsonMapper json, Clock clock) {
        this.visiting = visiting;
        this.json = json;
        this.clock = clock;
    }

    /// The main site; nothing where no visiting information is in force.
    Optional<String> of(Page page) {
        return visiting.find(LocalDate.now(clock))
                .flatMap(information -> information.sites().stream().findFirst())
                .map(site -> json.writeValueAsString(place(site, page)).replace("<", "\\u003c"));
    }

    private Map<String, Object> place(Site site, Page page) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("@context", "https://schema.org");
        place.put("@type", type(site.kind()));
        place.put("name", site.name().in(page.locale()));
        place.put("url", page.base() + page.to("/"));
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("@type", "PostalAddress");
        put(address, "streetAddress", site.address().street());
        put(address, "postalCode", site.address().postcode());
        put(address, "addressLocality", site.address().town());
        put(address, "addressCountry", site.address().country());
        if (address.size() > 1) {
            place.put("address", address);
        }
        put(place, "telephone", site.contact().telephone());
        put(place, "email", site.contact().email());
        OpeningHours hours = visiting.hours(site);
        List<Map<String, Object>> week = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            hours.week().on(day).forEach(span -> week.add(span(span, "https://schema.org/" + name(day))));
        }
        if (!week.isEmpty()) {
            place.put("openingHoursSpecification", week);
        }
        List<Map<String, Object>> special = special(hours, LocalDate.now(clock.withZone(site.zone())));
        if (!special.isEmpty()) {
            place.put("specialOpeningHoursSpecification", special);
        }
        return place;
    }

    /// Days that do not go by the week; a closed one opens and closes at midnight, as schema.org has it.
    private static List<Map<String, Object>> special(OpeningHours hours, LocalDate today) {
        List<Map<String, Object>> days = new ArrayList<>();
        for (DayHours day : hours.days(today, DAYS)) {
            if (!(day.why().deciding() instanceof Rule.OfWeek)) {
                List<Map<String, Object>> spans = new ArrayList<>();
                day.spans().forEach(span -> spans.add(span(span, "")));
                if (spans.isEmpty()) {
                    spans.add(new LinkedHashMap<>(
                            Map.of("@type", "OpeningHoursSpecification", "opens", "00:00", "closes", "00:00")));
                }
                for (Map<String, Object> span : spans) {
                    span.put("validFrom", day.day().toString());
                    span.put("validThrough", day.day().toString());
                    days.add(span);
                }
            }
        }
        return days;
    }

    private static Map<String, Object> span(Span span, String day) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("@type", "OpeningHoursSpecification");
        put(one, "dayOfWeek", day);
        one.put("opens", span.from().toString());
        one.put("closes", span.to().toString());
        return one;
    }

    private static String type(String kind) {
        return switch (kind) {
            case "museum" -> "Museum";
            case "library" -> "Library";
            case "archive" -> "ArchiveOrganization";
            default -> "CivicStructure";
        };
    }

    private static String name(DayOfWeek day) {
        String name = day.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, Object> map, String name, String value) {
        if (!value.isEmpty()) {
            map.put(name, value);
        }
    }
}
