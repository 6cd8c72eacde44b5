package org.mouseion.app.discovery.guide.visiting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.facts.Told;
import org.mouseion.app.discovery.guide.facts.Voice;
import org.mouseion.app.discovery.guide.understanding.Spoken;
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

    private final VisitPassages passages;

    VisitPrices(VisitPassages passages) {
        this.passages = passages;
    }

    Optional<Told> tell(Site site, Spoken spoken, LocalDate day, VisitWords words, Voice voice) {
        List<String> said = spoken.folded();
        List<Price> list = site.pricesOn(day);
        Set<String> who = words.all(WHO, said);
        Optional<Integer> age = age(spoken);
        boolean free = words.has("free", said);
        List<Price> chosen = age.map(years -> forAge(list, years))
                .or(() -> who.isEmpty() ? Optional.empty() : Optional.of(forWhom(list, who)))
                .orElseGet(() -> free
                        ? list.stream().filter(p -> p.amount().minor() == 0).toList()
                        : list);
        List<Reply.Said> lines = new ArrayList<>();
        if (!chosen.isEmpty()) {
            lines.addAll(quote(site, VisitingSection.PRICES, list, chosen, voice));
        }
        if (free && age.isEmpty() && who.isEmpty()
                || site.freeDays().stream().anyMatch(f -> f.when().holds(day))) {
            passages.find(site, VisitingSection.FREE_DAYS, voice)
                    .ifPresent(passage -> lines.add(passages.quote(passage, passage.text())));
        }
        String why =
                age.map(years -> voice.say("guide.why.price.age", years)).orElseGet(() -> voice.say("guide.why.price"));
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Told(lines, List.of(), null, List.of(why)));
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
    private static List<Price> forAge(List<Price> list, int age) {
        List<Price> aged = list.stream()
                .filter(p -> p.minAge() != null || p.maxAge() != null)
                .filter(p -> p.isForAge(age) && audiencesAllowAge(p))
                .sorted(Comparator.comparingLong(p -> p.amount().minor()))
                .limit(1)
                .toList();
        return aged.isEmpty() ? everybody(list) : aged;
    }

    private static boolean audiencesAllowAge(Price price) {
        return price.audiences().isEmpty()
                || price.audiences().stream().allMatch(a -> a.equals("child") || a.equals("senior"));
    }

    private static List<Price> everybody(List<Price> list) {
        List<Price> plain = list.stream()
                .filter(p -> p.audiences().isEmpty() && p.minAge() == null && p.maxAge() == null)
                .toList();
        return plain.isEmpty() ? list : plain;
    }

    private static List<Price> forWhom(List<Price> list, Set<String> who) {
        if (who.contains("adult")) {
            return everybody(list);
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

    private List<Reply.Said> quote(
            Site site, VisitingSection section, List<Price> all, List<Price> chosen, Voice voice) {
        return passages.find(site, section, voice)
                .map(passage -> {
                    var tongue = java.util.Locale.forLanguageTag(passage.language());
                    List<String> names =
                            all.stream().map(p -> p.name().in(tongue)).toList();
                    Set<String> wanted =
                            chosen.stream().map(p -> p.name().in(tongue)).collect(java.util.stream.Collectors.toSet());
                    return passages.lines(passage, names).stream()
                            .filter(line -> wanted.contains(line.name()))
                            .map(line -> passages.quote(passage, line.text()))
                            .toList();
                })
                .orElse(List.of());
    }
}
