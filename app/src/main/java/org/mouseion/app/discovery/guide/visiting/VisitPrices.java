package org.mouseion.app.discovery.guide.visiting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.facts.Told;
import org.mouseion.app.discovery.guide.facts.Voice;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.VisitingInformation.Price;
import org.mouseion.app.knowledge.VisitingInformation.Site;
import org.mouseion.app.knowledge.VisitingSection;
import org.springframework.stereotype.Component;

/// What a visit costs: for an age, for a kind of visitor, on a day. The lines of the price list that hold are quoted.
@Component
class VisitPrices {

    private static final List<String> WHO = List.of(
            "student",
            "senior",
            "unemployed",
            "disabled",
            "teacher",
            "group",
            "school",
            "family",
            "resident",
            "member",
            "child",
            "adult");

    private static final Pattern AGE = Pattern.compile(
            "(?<![\\d,.€$£])(\\d{1,3})(?![\\d,.])(?!\\s*(?:€|euro|h\\b|uur|people|personnes|personen|personas))");

    private static final int OF_AGE = 18;

    private static final String SEASON = "year-pass";

    /// Days ahead in which a free day is worth waiting for, so that it is told beside a price.
    private static final int SOON = 14;

    private final VisitPassages passages;

    VisitPrices(VisitPassages passages) {
        this.passages = passages;
    }

    /// @param day the day of the visit, or null where none is said
    Optional<Told> tell(
            Site site, Spoken spoken, @Nullable LocalDate day, LocalDate today, VisitWords words, Voice voice) {
        List<String> said = spoken.folded();
        LocalDate on = day == null ? today : day;
        List<Price> list = site.pricesOn(on);
        Set<String> who = words.all(WHO, said);
        // The number beside a group is how many they are.
        Optional<Integer> age = who.contains("group") ? Optional.empty() : age(spoken);
        boolean free = words.has("free", said);
        boolean anyone = age.isEmpty() && who.isEmpty();
        boolean season = anyone && words.has(SEASON, said);
        List<Price> chosen = age.map(years -> forAge(list, years, words))
                .or(() -> who.isEmpty() ? Optional.empty() : Optional.of(forWhom(list, who, words)))
                .orElseGet(() -> free
                        ? list.stream().filter(p -> p.amount().minor() == 0).toList()
                        : season ? list.stream().filter(p -> isSeason(p, words)).toList() : everybody(list, words));
        List<PriceLine> lines = lines(site, list, voice);
        List<Reply.Said> told = new ArrayList<>(lines.stream()
                .filter(l -> chosen.contains(l.price()))
                .map(PriceLine::said)
                .toList());
        if (anyone && free || isFreeWorthTelling(site, day, today, anyone && !season)) {
            passages.find(site, VisitingSection.FREE_DAYS, voice)
                    .ifPresent(passage -> told.add(passages.quote(passage, passage.text())));
        }
        if (told.isEmpty()) {
            return Optional.empty();
        }
        String why =
                age.map(years -> voice.say("guide.why.price.age", years)).orElseGet(() -> voice.say("guide.why.price"));
        Told plain = new Told(told, List.of(), null, List.of(why));
        List<PriceLine> others =
                lines.stream().filter(l -> !chosen.contains(l.price())).toList();
        return Optional.of(
                anyone && !free && !season && !others.isEmpty() ? plain.with(PriceLine.table(others, voice)) : plain);
    }

    /// On a free day nobody need pay; where no day is said, one that is near is worth knowing of.
    private static boolean isFreeWorthTelling(
            Site site, @Nullable LocalDate day, LocalDate today, boolean ofEverybody) {
        LocalDate from = day == null ? today : day;
        int days = day != null ? 1 : ofEverybody ? SOON : 1;
        return from.datesUntil(from.plusDays(days))
                .anyMatch(
                        date -> site.freeDays().stream().anyMatch(f -> f.when().holds(date)));
    }

    /// "Under 18" asks for somebody of 17.
    private static final Pattern UNDER = Pattern.compile(
            "\\b(?:under|below|younger than|moins de|onder de|jonger dan|menores? de|menos de) (\\d{1,2})\\b");

    private static Optional<Integer> age(Spoken spoken) {
        Matcher under = UNDER.matcher(String.join(" ", spoken.folded()));
        if (under.find()) {
            return Optional.of(Math.max(0, Integer.parseInt(under.group(1)) - 1));
        }
        Matcher matcher = AGE.matcher(spoken.text());
        while (matcher.find()) {
            int age = Integer.parseInt(matcher.group(1));
            if (age <= 110) {
                return Optional.of(age);
            }
        }
        return Optional.empty();
    }

    /// What somebody of an age pays without anything else being known: the cheapest line for the age, and the one for
    /// everybody where none is.
    private static List<Price> forAge(List<Price> list, int age, VisitWords words) {
        List<Price> aged = list.stream()
                .filter(p -> p.minAge() != null || p.maxAge() != null)
                .filter(p -> p.isForAge(age) && audiencesAllowAge(p))
                .sorted(Comparator.comparingLong(p -> p.amount().minor()))
                .limit(1)
                .toList();
        return aged.isEmpty() ? everybody(list, words) : aged;
    }

    private static boolean audiencesAllowAge(Price price) {
        return price.audiences().isEmpty()
                || price.audiences().stream().allMatch(a -> a.equals("child") || a.equals("senior"));
    }

    /// What somebody pays of whom nothing is known, for one visit.
    private static List<Price> everybody(List<Price> list, VisitWords words) {
        List<Price> plain = list.stream()
                .filter(p -> p.audiences().isEmpty() && p.minAge() == null && p.maxAge() == null)
                .filter(p -> !isSeason(p, words))
                .toList();
        return plain.isEmpty() ? list : plain;
    }

    /// A pass for a year, in whichever language it is named.
    private static boolean isSeason(Price price, VisitWords words) {
        return price.name().byTag().values().stream()
                .anyMatch(name -> words.has(SEASON, Spoken.of(name).folded()));
    }

    private static List<Price> forWhom(List<Price> list, Set<String> who, VisitWords words) {
        if (who.contains("adult")) {
            return everybody(list, words);
        }
        List<Price> found = list.stream()
                .filter(p -> p.audiences().stream().anyMatch(who::contains)
                        || who.contains("child") && p.maxAge() != null && p.maxAge() < 26)
                .toList();
        if (!found.isEmpty() || !who.contains("senior")) {
            return found;
        }
        return list.stream()
                .filter(p -> p.minAge() != null && p.minAge() > OF_AGE * 3)
                .toList();
    }

    private List<PriceLine> lines(Site site, List<Price> all, Voice voice) {
        Optional<Passage> found = passages.find(site, VisitingSection.PRICES, voice);
        if (found.isEmpty()) {
            return List.of();
        }
        Passage passage = found.get();
        Locale tongue = Locale.forLanguageTag(passage.language());
        Map<String, Price> byName = new LinkedHashMap<>();
        all.forEach(price -> byName.putIfAbsent(price.name().in(tongue), price));
        return passages.lines(passage, List.copyOf(byName.keySet())).stream()
                .map(line -> new PriceLine(
                        Objects.requireNonNull(byName.get(line.name())), line, passages.quote(passage, line.text())))
                .toList();
    }
}
