package org.mouseion.app.knowledge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.calendar.Days;
import org.mouseion.algorithms.calendar.Recurrence;
import org.mouseion.algorithms.calendar.Span;
import org.mouseion.app.collection.Texts;

/// How one visits the house: what the form of visiting information says, site by site. Ask [Visiting] for it.
///
/// @param sites the main one first
public record VisitingInformation(List<Site> sites) {

    public VisitingInformation {
        sites = List.copyOf(sites);
    }

    public Optional<Site> find(String key) {
        return sites.stream().filter(site -> site.key().equals(key)).findFirst();
    }

    /// A place one goes to: the museum, its library, a hall.
    ///
    /// @param key short name in addresses: `museum`, `library`
    /// @param kind `museum`, `library`, `archive`, `hall`, `garden` or `other`
    /// @param about one or two sentences; may be empty
    public record Site(
            String key,
            String kind,
            Texts name,
            Texts about,
            Address address,
            Contact contact,
            ZoneId zone,
            Hours hours,
            List<Price> prices,
            List<FreeDay> freeDays,
            Map<VisitingSection, List<Fact>> facts) {
        public Site {
            if (!key.matches("[a-z0-9][a-z0-9-]{0,39}")) {
                throw new IllegalArgumentException(
                        "A site's short name is lower-case letters, digits and hyphens, but got '" + key + "'");
            }
            prices = List.copyOf(prices);
            freeDays = List.copyOf(freeDays);
            Map<VisitingSection, List<Fact>> kept = new EnumMap<>(VisitingSection.class);
            facts.forEach((section, list) -> kept.put(section, List.copyOf(list)));
            facts = Collections.unmodifiableMap(kept);
        }

        /// The facts of ACCESS, TRANSPORT, SERVICES or RULES, in the order of the form.
        public List<Fact> list(VisitingSection section) {
            return facts.getOrDefault(section, List.of());
        }

        /// The price list of a day.
        public List<Price> pricesOn(LocalDate day) {
            return prices.stream()
                    .filter(price -> price.validity().holdsOn(day))
                    .toList();
        }

        /// The fact that bears `key`: `wheelchair`, `photography`.
        public Optional<Fact> findFact(String key) {
            return facts.values().stream()
                    .flatMap(List::stream)
                    .filter(fact -> fact.key().equals(key))
                    .findFirst();
        }
    }

    /// @param country ISO 3166-1, two letters
    public record Address(String street, String postcode, String town, String country) {}

    /// How to reach a person at the desk; each may be empty.
    public record Contact(String email, String telephone, String web) {}

    /// @param lastAdmission minutes before closing
    /// @param note words beside the hours; may be empty
    public record Hours(
            Map<DayOfWeek, List<Span>> week,
            List<Season> seasons,
            HolidayRules holidays,
            List<SpecialDays> exceptions,
            int lastAdmission,
            Texts note) {
        public Hours {
            week = Collections.unmodifiableMap(new TreeMap<>(week));
            seasons = List.copyOf(seasons);
            exceptions = List.copyOf(exceptions);
        }
    }

    public record Season(Texts name, Days when, Map<DayOfWeek, List<Span>> week) {
        public Season {
            week = Collections.unmodifiableMap(new TreeMap<>(week));
        }
    }

    /// A day or some days on which other hours hold, or none.
    ///
    /// @param spans empty: closed
    public record SpecialDays(Days when, List<Span> spans, Texts reason) {
        public SpecialDays {
            spans = List.copyOf(spans);
        }
    }

    /// What happens on public holidays.
    ///
    /// @param region country or region as Jollyday writes it: `fr`, `fr-57`, `be`, `es-ct`; empty where
    /// holidays are days like any other
    /// @param rules hours by holiday (`CHRISTMAS`); an empty list is closed
    /// @param othersClosed whether holidays without a rule are closed; else they are days like any other
    public record HolidayRules(String region, Map<String, List<Span>> rules, boolean othersClosed) {
        public static final HolidayRules NONE = new HolidayRules("", Map.of(), false);

        public HolidayRules {
            rules = Collections.unmodifiableMap(new TreeMap<>(rules));
        }
    }

    /// One line of the price list.
    ///
    /// @param key stable name: `full`, `reduced`, `under-26`, `child`, `group`
    /// @param amount nought is free
    /// @param minAge and `maxAge`, both included: the ages it is for; null where age does not matter
    /// @param audiences keys of who it is for besides age: `student`, `unemployed`, `disabled`,
    /// `senior`, `teacher`, `group`, `family`, `resident`
    /// @param forWhom the same in words
    /// @param conditions what to show or to do for it; may be empty
    /// @param where where it is bought: `desk`, `online`; empty for everywhere
    /// @param place null: the permanent collection and everything; else what it lets one see
    public record Price(
            String key,
            Texts name,
            Money amount,
            @Nullable Integer minAge,
            @Nullable Integer maxAge,
            List<String> audiences,
            Texts forWhom,
            Texts conditions,
            Validity validity,
            String where,
            @Nullable Texts place) {
        public Price {
            audiences = List.copyOf(audiences);
        }

        public boolean isForAge(int age) {
            return (minAge == null || age >= minAge) && (maxAge == null || age <= maxAge);
        }
    }

    /// A day on which everybody enters for nothing.
    public record FreeDay(Texts name, Recurrence when, Texts conditions) {}

    /// Something one asks before coming: step-free entrance, dogs, photographs.
    ///
    /// @param key `step-free`, `guide-dogs`, `cafe`, `photography`…; see `VisitingKeys` of the form
    public record Fact(String key, Answer answer, Texts words) {}

    /// Whether it is there, or allowed. UNSAID: only the words tell.
    public enum Answer {
        YES,
        NO,
        PARTLY,
        UNSAID
    }
}
