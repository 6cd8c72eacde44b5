package org.mouseion.app.discovery.guide.visiting;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.guide.Citation;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.facts.Quotable;
import org.mouseion.app.discovery.guide.facts.Told;
import org.mouseion.app.discovery.guide.facts.Voice;
import org.mouseion.app.discovery.guide.understanding.Intent;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.knowledge.Visiting;
import org.mouseion.app.knowledge.VisitingInformation;
import org.mouseion.app.knowledge.VisitingInformation.Site;
import org.mouseion.app.knowledge.VisitingSection;
import org.springframework.stereotype.Component;

/// Answers about a visit.
@Component
public class VisitAnswers implements Reception {

    private final Visiting visiting;
    private final VisitHours hours;
    private final VisitPrices prices;
    private final VisitFacts facts;
    private final VisitPassages passages;
    private final VisitWords words = new VisitWords();
    private final VisitWords things = new VisitWords("visit-keys.txt");

    VisitAnswers(Visiting visiting, VisitHours hours, VisitPrices prices, VisitFacts facts, VisitPassages passages) {
        this.visiting = visiting;
        this.hours = hours;
        this.prices = prices;
        this.facts = facts;
        this.passages = passages;
    }

    /// Words of the turn that name a day, a kind of visitor or something the form may speak of. Hours are those of the
    /// house: a café that is named has its own.
    public Set<String> namedBy(List<String> turn, Intent intent) {
        return (intent == Intent.HOURS ? Stream.of(words) : Stream.of(words, things))
                .flatMap(names -> names.standingIn(turn))
                .collect(Collectors.toSet());
    }

    /// @param told what is said
    /// @param day the day it is about, or null
    public record Visit(Told told, @Nullable LocalDate day) {}

    /// @param remembered the day spoken of before, or null
    public Optional<Visit> answer(
            Intent intent, Spoken spoken, @Nullable LocalDate remembered, ZonedDateTime now, Voice voice) {
        LocalDate today = now.toLocalDate();
        Optional<VisitingInformation> form = visiting.find(today);
        if (form.isEmpty() || form.get().sites().isEmpty()) {
            return Optional.empty();
        }
        Site site = site(form.get(), spoken);
        Optional<DayAsked> day = day(site, spoken, today)
                .or(() -> Optional.ofNullable(remembered).map(d -> new DayAsked(d, false)));
        LocalDate about = day.map(DayAsked::day).orElse(null);
        Optional<Told> told = switch (intent) {
            case HOURS -> hours.tell(site, VisitHours.Asked.of(spoken, day, words), now, voice);
            case PRICE -> prices.tell(site, spoken, about, today, words, voice);
            case CONTACT -> facts.contact(site, voice);
            case TRANSPORT -> transport(site, spoken, voice);
            default -> facts.tell(site, spoken, voice);
        };
        return told.flatMap(VisitAnswers::quotable).map(t -> new Visit(t, about));
    }

    /// Without the lines that may not be quoted: the free texts of the form are texts like any other.
    private static Optional<Told> quotable(Told told) {
        Set<Citation> suspect = told.sentences().stream()
                .filter(said -> !Quotable.is(said.text()))
                .flatMap(said -> said.citations().stream())
                .collect(Collectors.toSet());
        List<Reply.Said> kept = told.sentences().stream()
                .filter(said -> Quotable.is(said.text()) && !(said.quoted() && isOf(suspect, said)))
                .toList();
        boolean claims = kept.stream().anyMatch(said -> !said.citations().isEmpty());
        return kept.size() == told.sentences().size()
                ? Optional.of(told)
                : claims ? Optional.of(new Told(kept, told.works(), told.table(), told.why())) : Optional.empty();
    }

    /// A sentence of the same passage: an order may need only one of several.
    private static boolean isOf(Set<Citation> suspect, Reply.Said said) {
        return said.citations().stream()
                .anyMatch(one -> suspect.stream().anyMatch(other -> other.path().equals(one.path())));
    }

    /// How to get here: by the means named, else by all of them and the address.
    private Optional<Told> transport(Site site, Spoken spoken, Voice voice) {
        Optional<Told> named = facts.tell(site, spoken, voice);
        if (named.isPresent() || !facts.named(spoken).isEmpty()) {
            return named;
        }
        return facts.section(site, VisitingSection.TRANSPORT, voice).or(() -> facts.contact(site, voice));
    }

    /// Whether the turn names a day, so that "and on Sundays?" can be told from other things.
    public boolean namesADay(Spoken spoken, LocalDate today) {
        return visiting.find(today)
                .flatMap(form -> form.sites().stream().findFirst())
                .flatMap(site -> day(site, spoken, today))
                .isPresent();
    }

    /// Whether the turn names a kind of visitor or an age.
    public boolean namesAVisitor(Spoken spoken) {
        return !words.all(
                                List.of(
                                        "child",
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
                                        "adult"),
                                spoken.folded())
                        .isEmpty()
                || spoken.text().matches(".*\\b\\d{1,2}\\b.*");
    }

    /// Whether the turn names something the form knows of: a café, photographs, dogs.
    public boolean namesAFact(Spoken spoken) {
        return !facts.named(spoken).isEmpty();
    }

    private Optional<DayAsked> day(Site site, Spoken spoken, LocalDate today) {
        return DayAsked.read(spoken, today, words, year -> visiting.listHolidays(site, year));
    }

    /// The site whose name or kind the turn says; else the first.
    private static Site site(VisitingInformation form, Spoken spoken) {
        String line = VisitWords.line(spoken.folded());
        for (Site site : form.sites().subList(1, form.sites().size())) {
            boolean named = site.name().byTag().values().stream()
                    .map(name -> VisitWords.line(Spoken.of(name).folded()))
                    .anyMatch(line::contains);
            boolean kind = site.kind().equals("library")
                    && line.matches(".* (library|bibliotheque|bibliotheek|biblioteca) .*");
            if (named || kind) {
                return site;
            }
        }
        return form.sites().getFirst();
    }

    @Override
    public List<Reply.Said> reach(Voice voice, ZonedDateTime now) {
        Optional<Site> site = visiting.find(now.toLocalDate())
                .flatMap(form -> form.sites().stream().findFirst());
        if (site.isEmpty()) {
            return List.of();
        }
        List<Reply.Said> said = new ArrayList<>();
        String way = java.util.stream.Stream.of(
                        site.get().contact().email(), site.get().contact().telephone())
                .filter(text -> !text.isBlank())
                .collect(java.util.stream.Collectors.joining(", "));
        if (!way.isEmpty()) {
            passages.find(site.get(), VisitingSection.CONTACT, voice)
                    .ifPresent(passage -> said.add(
                            voice.claim(List.of(passages.cite(passage, passage.text())), "guide.person.reach", way)));
        }
        hours.line(site.get(), visiting.hours(site.get()).on(now.toLocalDate()), false, voice)
                .ifPresent(said::add);
        said.removeIf(one -> !Quotable.is(one.text()));
        return said;
    }
}
