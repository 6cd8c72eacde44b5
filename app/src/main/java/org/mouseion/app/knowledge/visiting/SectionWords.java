package org.mouseion.app.knowledge.visiting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mouseion.app.knowledge.ClockWords;
import org.mouseion.app.knowledge.Validity;
import org.mouseion.app.knowledge.Visiting.PublicHoliday;
import org.mouseion.app.knowledge.VisitingInformation.Answer;
import org.mouseion.app.knowledge.VisitingInformation.Fact;
import org.mouseion.app.knowledge.VisitingInformation.FreeDay;
import org.mouseion.app.knowledge.VisitingInformation.HolidayRules;
import org.mouseion.app.knowledge.VisitingInformation.Hours;
import org.mouseion.app.knowledge.VisitingInformation.Price;
import org.mouseion.app.knowledge.VisitingInformation.Season;
import org.mouseion.app.knowledge.VisitingInformation.Site;
import org.mouseion.app.knowledge.VisitingInformation.SpecialDays;
import org.mouseion.app.knowledge.VisitingSection;
import org.mouseion.app.platform.Words;
import org.springframework.stereotype.Component;

/// Each section of a site in plain sentences of one language. Nothing is said that was not filled in.
@Component
final class SectionWords {

    /// A year in which every holiday has its name; names do not change by year.
    private static final int SAMPLE_YEAR = 2026;

    private final HolidayRegions regions;

    SectionWords(HolidayRegions regions) {
        this.regions = regions;
    }

    /// Empty where nothing was filled in.
    String of(Site site, VisitingSection section, Words words) {
        return switch (section) {
            case CONTACT -> contact(site, words);
            case HOURS -> hours(site.hours(), words);
            case EXCEPTIONS ->
                lines(site.hours().exceptions().stream()
                        .map(e -> exception(e, site.hours().lastAdmission(), words)));
            case PRICES -> lines(site.prices().stream().map(price -> price(price, words)));
            case FREE_DAYS -> lines(site.freeDays().stream().map(free -> freeDay(free, words)));
            case ACCESS, TRANSPORT, SERVICES, RULES ->
                lines(site.list(section).stream().map(fact -> fact(fact, words)));
        };
    }

    private static String contact(Site site, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(sentence(site.about().in(words.locale())));
        String town = joined(" ", site.address().postcode(), site.address().town());
        String address = joined(", ", site.address().street(), town);
        if (!address.isEmpty()) {
            lines.add(words.say("visiting.say.address", address));
        }
        if (!site.contact().telephone().isEmpty()) {
            lines.add(words.say("visiting.say.telephone", site.contact().telephone()));
        }
        if (!site.contact().email().isEmpty()) {
            lines.add(words.say("visiting.say.email", site.contact().email()));
        }
        if (!site.contact().web().isEmpty()) {
            lines.add(words.say("visiting.say.web", site.contact().web()));
        }
        return lines(lines.stream());
    }

    private String hours(Hours hours, Words words) {
        if (hours.week().isEmpty() && hours.seasons().isEmpty()) {
            return lines(Stream.of(sentence(hours.note().in(words.locale()))));
        }
        List<String> lines = new ArrayList<>(DayWords.week(hours.week(), hours.lastAdmission(), words));
        for (Season season : hours.seasons()) {
            String name = season.name().in(words.locale());
            lines.add(words.say(
                    name.isEmpty() ? "visiting.say.season" : "visiting.say.season.named",
                    DayWords.days(season.when(), words),
                    name,
                    String.join(" ", DayWords.week(season.week(), hours.lastAdmission(), words))));
        }
        if (hours.lastAdmission() > 0) {
            lines.add(words.say("visiting.say.last-admission", hours.lastAdmission()));
        }
        lines.addAll(holidays(hours, words));
        lines.add(sentence(hours.note().in(words.locale())));
        return lines(lines.stream());
    }

    private List<String> holidays(Hours hours, Words words) {
        HolidayRules rules = hours.holidays();
        if (rules.region().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        List<String> closed = new ArrayList<>();
        rules.rules().forEach((key, spans) -> {
            String name = nameOf(key, rules.region(), words);
            if (spans.isEmpty()) {
                closed.add(name);
            } else {
                lines.add(words.say(
                        "visiting.say.holiday.open", name, ClockWords.spans(spans, hours.lastAdmission(), words)));
            }
        });
        if (!closed.isEmpty()) {
            lines.addFirst(words.say("visiting.say.holiday.closed", ClockWords.and(closed, words)));
        }
        lines.add(words.say(
                rules.othersClosed()
                        ? rules.rules().isEmpty()
                                ? "visiting.say.holiday.all-closed"
                                : "visiting.say.holiday.others-closed"
                        : "visiting.say.holiday.others-usual"));
        return lines;
    }

    private String nameOf(String key, String region, Words words) {
        Optional<PublicHoliday> known = regions.list(region, SAMPLE_YEAR).stream()
                .filter(holiday -> holiday.key().equals(key))
                .findFirst();
        return known.map(holiday -> holiday.name().in(words.locale()))
                .orElseGet(() -> words.sayOr(key, "visiting.holiday." + key));
    }

    private static String exception(SpecialDays special, int lastAdmission, Words words) {
        String reason = special.reason().in(words.locale());
        String what = special.spans().isEmpty()
                ? words.say("visiting.say.closed")
                : ClockWords.spans(special.spans(), lastAdmission, words);
        String days = DayWords.capital(DayWords.days(special.when(), words), words);
        return reason.isEmpty()
                ? words.say("visiting.say.exception", days, what)
                : words.say("visiting.say.exception.reason", days, what, reason);
    }

    private static String price(Price price, Words words) {
        String amount = DayWords.money(price.amount(), words);
        String name = price.name().in(words.locale());
        String place = price.place() == null ? "" : price.place().in(words.locale());
        String line = words.say("visiting.say.price", joined(", ", name, place), amount);
        String forWhom = forWhom(price, words);
        return lines(Stream.of(
                        line,
                        forWhom.isEmpty() ? "" : words.say("visiting.say.price.for", forWhom),
                        sentence(price.conditions().in(words.locale())),
                        validity(price.validity(), words),
                        price.where().isEmpty() ? "" : words.sayOr("", "visiting.say.price.where." + price.where())))
                .replace('\n', ' ');
    }

    private static String forWhom(Price price, Words words) {
        String said = price.forWhom().in(words.locale());
        if (!said.isEmpty()) {
            return said;
        }
        List<String> who = new ArrayList<>();
        Integer min = price.minAge();
        Integer max = price.maxAge();
        if (min != null && max != null) {
            who.add(words.say("visiting.say.age.between", min, max));
        } else if (max != null) {
            who.add(words.say("visiting.say.age.under", max + 1));
        } else if (min != null) {
            who.add(words.say("visiting.say.age.from", min));
        }
        price.audiences().forEach(key -> who.add(words.sayOr(key, "visiting.audience." + key)));
        return String.join(", ", who);
    }

    private static String validity(Validity validity, Words words) {
        if (validity.to() != null) {
            return words.say("visiting.say.until", DayWords.date(validity.to(), words));
        }
        return validity.from() == null ? "" : words.say("visiting.say.since", DayWords.date(validity.from(), words));
    }

    private static String freeDay(FreeDay free, Words words) {
        String name = free.name().in(words.locale());
        String line = words.say(
                "visiting.say.free", DayWords.recurrence(free.when(), words), name.isEmpty() ? "" : " (" + name + ")");
        return lines(Stream.of(line, sentence(free.conditions().in(words.locale()))))
                .replace('\n', ' ');
    }

    private static String fact(Fact fact, Words words) {
        String label = words.sayOr(fact.key().replace('-', ' '), "visiting.fact." + fact.key());
        String said = sentence(fact.words().in(words.locale()));
        if (fact.answer() == Answer.UNSAID) {
            return said.isEmpty() ? "" : words.say("visiting.say.fact", label, said);
        }
        String answer = words.say("visiting.answer." + fact.answer().name().toLowerCase(java.util.Locale.ROOT));
        return words.say("visiting.say.fact", label, joined(" ", answer + ".", said));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    private static String lines(Stream<String> lines) {
        return lines.filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    /// Closes a text that has no full stop of its own.
    private static String sentence(String text) {
        return text.isEmpty() || text.matches("(?s).*[.!?…]\\s*") ? text : text + ".";
    }
}
