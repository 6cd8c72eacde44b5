package org.mouseion.app.knowledge.visiting;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mouseion.algorithms.calendar.Recurrence;
import org.mouseion.algorithms.calendar.Span;
import org.mouseion.app.knowledge.Money;
import org.mouseion.app.knowledge.VisitingInformation.Address;
import org.mouseion.app.knowledge.VisitingInformation.Answer;
import org.mouseion.app.knowledge.VisitingInformation.Contact;
import org.mouseion.app.knowledge.VisitingInformation.Fact;
import org.mouseion.app.knowledge.VisitingInformation.FreeDay;
import org.mouseion.app.knowledge.VisitingInformation.HolidayRules;
import org.mouseion.app.knowledge.VisitingInformation.Hours;
import org.mouseion.app.knowledge.VisitingInformation.Price;
import org.mouseion.app.knowledge.VisitingInformation.Season;
import org.mouseion.app.knowledge.VisitingInformation.Site;
import org.mouseion.app.knowledge.VisitingInformation.SpecialDays;
import org.mouseion.app.knowledge.VisitingSection;

/// Reads one site of the form.
final class SiteReading {

    static final List<String> KINDS = List.of("museum", "library", "archive", "hall", "garden", "other");
    static final List<VisitingSection> WITH_FACTS =
            List.of(VisitingSection.ACCESS, VisitingSection.TRANSPORT, VisitingSection.SERVICES, VisitingSection.RULES);
    private static final int OLDEST = 150;

    private final HolidayRegions regions;

    SiteReading(HolidayRegions regions) {
        this.regions = regions;
    }

    Optional<Site> read(Fields site) {
        String key = site.text("key");
        if (!key.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            site.fault("key", "key", key);
            return Optional.empty();
        }
        String kind = site.has("kind") ? site.text("kind") : "museum";
        if (!KINDS.contains(kind)) {
            site.fault("kind", "kind", kind);
        }
        if (site.texts("name").isEmpty()) {
            site.fault("name", "name", "");
        }
        Fields address = site.at("address");
        Fields contact = site.at("contact");
        Map<VisitingSection, List<Fact>> facts = new EnumMap<>(VisitingSection.class);
        WITH_FACTS.forEach(section -> facts.put(section, facts(site, section.slug())));
        return Optional.of(new Site(
                key,
                kind,
                site.texts("name"),
                site.texts("about"),
                new Address(
                        address.text("street"),
                        address.text("postcode"),
                        address.text("town"),
                        address.text("country")),
                contact(contact),
                zone(site),
                hours(site.at("hours")),
                prices(site),
                freeDays(site),
                facts));
    }

    private static Contact contact(Fields contact) {
        String email = contact.text("email");
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            contact.fault("email", "email", email);
        }
        String web = contact.text("web");
        if (!web.isEmpty() && !web.matches("https?://\\S+")) {
            contact.fault("web", "web", web);
        }
        return new Contact(email, contact.text("telephone"), web);
    }

    private static ZoneId zone(Fields site) {
        try {
            return site.has("zone") ? ZoneId.of(site.text("zone")) : ZoneId.systemDefault();
        } catch (DateTimeException unknown) {
            site.fault("zone", "zone", site.text("zone"));
            return ZoneId.of("UTC");
        }
    }

    private Hours hours(Fields hours) {
        List<Season> seasons = new ArrayList<>();
        for (Fields one : hours.list("seasons")) {
            one.days().ifPresent(days -> seasons.add(new Season(one.texts("name"), days, one.week("week"))));
        }
        List<SpecialDays> exceptions = new ArrayList<>();
        for (Fields one : hours.list("exceptions")) {
            one.days()
                    .ifPresent(days -> exceptions.add(new SpecialDays(days, one.spans("hours"), one.texts("reason"))));
        }
        Integer last = hours.number("lastAdmission", 600);
        return new Hours(
                hours.week("week"),
                seasons,
                holidays(hours.at("holidays")),
                exceptions,
                last == null ? 0 : last,
                hours.texts("note"));
    }

    private HolidayRules holidays(Fields holidays) {
        String region = holidays.text("region").toLowerCase(Locale.ROOT);
        if (!region.isEmpty() && !regions.knows(region)) {
            holidays.fault("region", "region", region);
            return HolidayRules.NONE;
        }
        Map<String, List<Span>> rules = new HashMap<>();
        holidays.words("closed").forEach(key -> rules.put(key, List.of()));
        Fields hours = holidays.at("hours");
        hours.names().forEach(key -> {
            if (hours.has(key)) {
                rules.put(key, hours.spans(key));
            }
        });
        return new HolidayRules(region, rules, holidays.text("others").equals("closed"));
    }

    private static List<Price> prices(Fields site) {
        List<Price> prices = new ArrayList<>();
        for (Fields one : site.list("prices")) {
            String currency = one.has("currency") ? one.text("currency") : "EUR";
            one.read("currency", "currency", currency, Currency::getInstance)
                    .flatMap(known -> one.read(
                            "amount", "amount", one.text("amount"), text -> Money.parse(text, known.getCurrencyCode())))
                    .ifPresent(amount -> prices.add(price(one, amount)));
        }
        return prices;
    }

    private static Price price(Fields one, Money amount) {
        Integer min = one.number("minAge", OLDEST);
        Integer max = one.number("maxAge", OLDEST);
        if (min != null && max != null && max < min) {
            one.fault("maxAge", "swapped", one.text("maxAge"));
        }
        return new Price(
                one.text("key"),
                one.texts("name"),
                amount,
                min,
                max,
                one.words("audiences"),
                one.texts("forWhom"),
                one.texts("conditions"),
                one.validity("validFrom", "validTo"),
                one.text("where"),
                one.has("place") ? one.texts("place") : null);
    }

    /// `nth` and `weekday` (and `months`), or `weekdays`, or `from` and `to`.
    private static List<FreeDay> freeDays(Fields site) {
        List<FreeDay> free = new ArrayList<>();
        for (Fields one : site.list("freeDays")) {
            recurrence(one).ifPresent(when -> free.add(new FreeDay(one.texts("name"), when, one.texts("conditions"))));
        }
        return free;
    }

    private static Optional<Recurrence> recurrence(Fields one) {
        if (one.has("nth")) {
            Set<Month> months = EnumSet.noneOf(Month.class);
            one.words("months")
                    .forEach(word -> one.read("months", "month", word, w -> Month.valueOf(w.toUpperCase(Locale.ROOT)))
                            .ifPresent(months::add));
            return one.weekday("weekday", one.text("weekday"))
                    .flatMap(day -> one.read(
                            "nth",
                            "nth",
                            one.text("nth"),
                            n -> new Recurrence.NthWeekday(Integer.parseInt(n), day, months)));
        }
        if (one.has("weekdays")) {
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            one.words("weekdays").forEach(word -> one.weekday("weekdays", word).ifPresent(days::add));
            return Optional.of(new Recurrence.EachWeek(days));
        }
        return one.days().map(Recurrence.On::new);
    }

    private static List<Fact> facts(Fields site, String section) {
        List<Fact> facts = new ArrayList<>();
        for (Fields one : site.list(section)) {
            String key = one.text("key");
            if (!key.matches("[a-z0-9][a-z0-9-]{0,39}")) {
                one.fault("key", "key", key);
                continue;
            }
            String answer = one.has("answer") ? one.text("answer") : "unsaid";
            one.read("answer", "answer", answer, word -> Answer.valueOf(word.toUpperCase(Locale.ROOT)))
                    .ifPresent(read -> facts.add(new Fact(key, read, one.texts("words"))));
        }
        return facts;
    }
}
