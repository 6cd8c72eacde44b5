package org.mouseion.app.discovery.guide.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.text.Sentences;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.Agents;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.FacetValues;
import org.mouseion.app.discovery.guide.Citation;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.understanding.Intent;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.ValueField;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.suggest.Named;
import org.springframework.stereotype.Component;

/// What the catalogue says of a maker.
@Component
public class MakerTold {

    private static final int SHOWN = 6;
    private static final int QUOTED = 3;

    private final Agents agents;
    private final WorkIndex index;
    private final Citing citing;

    private final MayQuote words;

    MakerTold(Agents agents, WorkIndex index, Citing citing, MayQuote words) {
        this.words = words;
        this.agents = agents;
        this.index = index;
        this.citing = citing;
    }

    public Optional<Told> tell(Intent intent, Named maker, Voice voice) {
        Optional<Agent> found = agent(maker);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Agent agent = found.get();
        List<Long> works = works(maker);
        if (works.isEmpty()) {
            return Optional.empty();
        }
        WorkId through = new WorkId(works.getFirst());
        List<Reply.Said> said = switch (intent) {
            case BORN -> born(agent, through, voice).stream().toList();
            case DIED -> died(agent, through, voice).stream().toList();
            case BORN_WHERE ->
                text("born-place", agent.bornPlace(), agent, through, voice).stream()
                        .toList();
            case DIED_WHERE ->
                text("died-place", agent.diedPlace(), agent, through, voice).stream()
                        .toList();
            case NATIONALITY ->
                text("nationality", agent.nationality(), agent, through, voice).stream()
                        .toList();
            case LIFE, ABOUT -> life(agent, through, voice);
            default -> List.<Reply.Said>of();
        };
        String why = voice.say("guide.why.maker", name(agent, voice));
        return said.isEmpty() ? Optional.empty() : Optional.of(new Told(said, works, null, List.of(why)));
    }

    private static String name(Agent agent, Voice voice) {
        return agent.name().in(voice.locale());
    }

    private List<Reply.Said> life(Agent agent, WorkId through, Voice voice) {
        List<Reply.Said> said = new ArrayList<>();
        born(agent, through, voice).ifPresent(said::add);
        died(agent, through, voice).ifPresent(said::add);
        text("nationality", agent.nationality(), agent, through, voice).ifPresent(said::add);
        agent.about()
                .find(voice.locale())
                .filter(about -> words.mayQuote(about.text(), name(agent, voice), "about"))
                .ifPresent(about -> {
                    Citation citation = citing.maker(agent, "about", about.text(), through, voice);
                    Sentences.texts(about.text(), about.tag()).stream()
                            .limit(QUOTED)
                            .forEach(sentence -> said.add(new Reply.Said(
                                    sentence,
                                    about.tag().equals(Texts.UNDETERMINED) ? voice.tag() : about.tag(),
                                    List.of(citation),
                                    true)));
                });
        return said;
    }

    private Optional<Reply.Said> born(Agent agent, WorkId through, Voice voice) {
        return date("born", agent.born(), agent, through, voice);
    }

    private Optional<Reply.Said> died(Agent agent, WorkId through, Voice voice) {
        return date("died", agent.died(), agent, through, voice);
    }

    private Optional<Reply.Said> date(String field, @Nullable Dated dated, Agent agent, WorkId through, Voice voice) {
        if (dated == null || dated.written().isBlank()) {
            return Optional.empty();
        }
        RecordValue value = RecordReader.date(dated, voice);
        return Optional.of(voice.claim(
                List.of(citing.maker(agent, field, value.written(), through, voice)),
                "guide.maker." + field,
                name(agent, voice),
                value.said()));
    }

    private Optional<Reply.Said> text(String field, Texts texts, Agent agent, WorkId through, Voice voice) {
        return texts.find(voice.locale())
                .map(said -> voice.claim(
                        List.of(citing.maker(agent, field, said.text(), through, voice)),
                        "guide.maker." + field,
                        name(agent, voice),
                        said.text()));
    }

    public Told notRecorded(Named maker, Voice voice) {
        return Told.of(
                voice.linking("guide.refuse.maker", maker.text(voice.locale())),
                works(maker),
                voice.say("guide.why.maker", maker.text(voice.locale())));
    }

    private List<Long> works(Named maker) {
        return index.find(Lookup.best(by(maker), SHOWN)).rows().stream()
                .map(Findings.Row::work)
                .toList();
    }

    private static Clause by(Named maker) {
        return new Clause.Values(ValueField.of(Facet.MAKER), List.of(maker.value()), 1);
    }

    /// Two makers side by side, and first which was born before the other where that is asked.
    public Optional<Told> compare(
            Named one, Named other, Compared.@Nullable Aspect aspect, LocalDate day, Voice voice) {
        List<List<String>> rows = new ArrayList<>();
        List<Citation> citations = new ArrayList<>();
        List<Named> both = List.of(one, other);
        for (String field : List.of("born", "died", "born-place", "died-place", "nationality", "works")) {
            List<String> row = new ArrayList<>(List.of(voice.say("guide.field." + field)));
            for (Named maker : both) {
                List<Long> works = works(maker);
                Optional<Agent> agent = agent(maker);
                if (works.isEmpty() || agent.isEmpty()) {
                    return Optional.empty();
                }
                String value = value(field, agent.get(), maker, voice);
                row.add(value.isEmpty() ? "–" : value);
                if (!value.isEmpty()) {
                    citations.add(citing.maker(agent.get(), field, value, new WorkId(works.getFirst()), voice));
                }
            }
            if (row.stream().skip(1).anyMatch(cell -> !cell.equals("–"))) {
                rows.add(row);
            }
        }
        List<String> heads =
                List.of(voice.say("guide.compare.field"), one.text(voice.locale()), other.text(voice.locale()));
        String caption = voice.say("guide.compare", heads.get(1), heads.get(2));
        List<Reply.Said> said = new ArrayList<>();
        if (aspect != null && !aspect.isOfSize()) {
            bornFirst(aspect, one, other, voice).ifPresent(said::add);
        }
        said.add(new Reply.Said(caption, voice.tag(), List.copyOf(citations), false));
        return Optional.of(new Told(
                said,
                both.stream().flatMap(m -> works(m).stream().limit(2)).toList(),
                new Reply.Table(caption, heads, rows, citations),
                List.of(voice.say("guide.why.compare"))));
    }

    private Optional<Reply.Said> bornFirst(Compared.Aspect aspect, Named one, Named other, Voice voice) {
        Optional<Agent> a = agent(one);
        Optional<Agent> b = agent(other);
        int order = a.isEmpty() || b.isEmpty()
                ? 0
                : Compared.dates(a.get().born(), b.get().born());
        if (order == 0) {
            return Optional.empty();
        }
        boolean first = order < 0 == (aspect == Compared.Aspect.OLDER);
        Named meant = first ? one : other;
        Named rest = first ? other : one;
        List<Citation> citations = new ArrayList<>();
        List<String> born = new ArrayList<>();
        for (Named each : List.of(meant, rest)) {
            String written = agent(each).map(Agent::born).map(Dated::written).orElse("");
            born.add(written);
            citations.add(citing.maker(
                    agent(each).orElseThrow(),
                    "born",
                    written,
                    new WorkId(works(each).getFirst()),
                    voice));
        }
        return Optional.of(voice.claim(
                citations,
                "guide.compare.born." + aspect.key(),
                meant.text(voice.locale()),
                born.getFirst(),
                rest.text(voice.locale()),
                born.getLast()));
    }

    private Optional<Agent> agent(Named maker) {
        return FacetValues.findId(maker.value()).flatMap(id -> agents.find(new AgentId(id)));
    }

    private static String value(String field, Agent agent, Named maker, Voice voice) {
        Dated born = agent.born();
        Dated died = agent.died();
        return switch (field) {
            case "born" -> born == null ? "" : born.written();
            case "died" -> died == null ? "" : died.written();
            case "born-place" -> agent.bornPlace().in(voice.locale());
            case "died-place" -> agent.diedPlace().in(voice.locale());
            case "nationality" -> agent.nationality().in(voice.locale());
            default -> Long.toString(maker.works());
        };
    }
}
