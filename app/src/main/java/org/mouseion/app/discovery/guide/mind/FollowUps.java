package org.mouseion.app.discovery.guide.mind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mouseion.app.collection.Work;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.guide.DialogueState;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.entities.CollectionQuery;
import org.mouseion.app.discovery.guide.entities.HouseWords;
import org.mouseion.app.discovery.guide.entities.Match;
import org.mouseion.app.discovery.guide.understanding.Intent;
import org.mouseion.app.discovery.guide.understanding.Reading;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.discovery.suggest.Named;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Turns that mean something only after another: "show me more", "the second", "and by him?".
@Component
@Order(1)
class FollowUps implements Talk {

    private final Referents referents;
    private final HouseWords house;
    private final WorkTalk works;
    private final MakerTalk makers;
    private final CollectionTalk collection;
    private final Refusals refusals;

    FollowUps(
            Referents referents,
            HouseWords house,
            WorkTalk works,
            MakerTalk makers,
            CollectionTalk collection,
            Refusals refusals) {
        this.referents = referents;
        this.house = house;
        this.works = works;
        this.makers = makers;
        this.collection = collection;
        this.refusals = refusals;
    }

    @Override
    public boolean isFor(Intent intent) {
        return switch (intent) {
            case MORE, ANOTHER, WHICH_OF, AND_BY, AND -> true;
            default -> false;
        };
    }

    @Override
    public Optional<Outcome> answer(Reading reading, Turning turning) {
        Focus focus = Focus.read(turning.state().focus(), house);
        return switch (reading.intent()) {
            case MORE, ANOTHER -> more(reading.intent(), focus, turning);
            case WHICH_OF -> which(reading, turning);
            case AND_BY -> by(reading.slot("maker"), focus, turning);
            default -> and(reading.slot("rest"), focus, turning);
        };
    }

    private Optional<Outcome> more(Intent intent, Focus focus, Turning turning) {
        return switch (focus) {
            case Focus.OnList(CollectionQuery query) ->
                Optional.of(new Outcome(
                        collection.about(
                                Intent.LIST,
                                query,
                                // After a count nothing was listed yet.
                                topicOf(turning) == Intent.COUNT
                                        ? 0
                                        : Math.max(0, turning.state().shown()),
                                turning),
                        0.95));
            case Focus.OnMaker(Named maker) ->
                makers.one(Intent.WORKS_OF, maker, turning).map(reply -> new Outcome(reply, 0.95));
            case Focus.OnWork(long id) ->
                referents
                        .find(id)
                        .flatMap(work -> works.answer(
                                new Reading(
                                        intent == Intent.MORE ? Intent.ABOUT : Intent.SIMILAR,
                                        java.util.Map.of(),
                                        1,
                                        turning.voice().tag()),
                                turning))
                        .map(outcome -> new Outcome(outcome.reply(), 0.95));
            case Focus.OnNothing() -> other(turning);
        };
    }

    /// After a list that nothing is remembered of but the works: the next of those shown.
    private Optional<Outcome> other(Turning turning) {
        List<Long> shown = turning.state().works();
        return shown.size() > 1
                ? referents
                        .find(shown.get(1))
                        .map(work -> new Outcome(works.answer(topic(turning), work, turning), 0.9))
                : Optional.empty();
    }

    private static Intent topicOf(Turning turning) {
        return Intent.find(turning.state().topic()).orElse(Intent.OPEN);
    }

    private static Intent topic(Turning turning) {
        return Intent.find(turning.state().topic()).filter(Intent::isOfWork).orElse(Intent.ABOUT);
    }

    private Optional<Outcome> which(Reading reading, Turning turning) {
        Optional<Spoken> name = reading.find("name");
        if (name.isPresent()) {
            return referents
                    .amongShown(name.get(), turning)
                    .map(work -> new Outcome(works.answer(topic(turning), work, turning), 0.95));
        }
        Optional<Integer> nth = turning.ordinal();
        Optional<Work> work = nth.flatMap(turning::shown).flatMap(referents::find);
        if (work.isPresent()) {
            return Optional.of(new Outcome(works.answer(topic(turning), work.get(), turning), 0.95));
        }
        List<String> asked = turning.state().asked();
        int at = nth.map(n -> n < 0 ? asked.size() - 1 : n - 1).orElse(-1);
        if (at < 0 || at >= asked.size()) {
            return Optional.empty();
        }
        // A choice is a question of the guide's own; it is read as if the visitor had asked it.
        Turning again = turning.saying(Spoken.of(asked.get(at))).with(DialogueState.NONE);
        return turning.grammar().read(again.spoken()).stream()
                .flatMap(read -> of(read, again).stream())
                .findFirst();
    }

    private Optional<Outcome> of(Reading reading, Turning turning) {
        if (works.isFor(reading.intent())) {
            return works.answer(reading, turning);
        }
        return makers.isFor(reading.intent()) ? makers.answer(reading, turning) : Optional.empty();
    }

    private Optional<Outcome> by(Spoken slot, Focus focus, Turning turning) {
        Match<Named> match = referents.maker(slot, turning);
        if (match instanceof Match.Several<Named>(List<Named> several, long more)) {
            return Optional.of(new Outcome(Choosing.makers(Intent.WORKS_OF, several, turning), 0.8));
        }
        if (!(match instanceof Match.One<Named>(Named maker, String mended))) {
            return Optional.empty();
        }
        Optional<Reply> reply = focus instanceof Focus.OnList
                ? Optional.of(byMaker(maker, focus, turning))
                : makers.one(Intent.WORKS_OF, maker, turning);
        return reply.map(told -> new Outcome(
                mended.isEmpty()
                        ? told
                        : WorkTalk.mended(told, maker.text(turning.voice().locale()), turning),
                0.95));
    }

    /// The same list by another maker, or that maker's works.
    private Reply byMaker(Named maker, Focus focus, Turning turning) {
        List<CollectionQuery.Part> parts = new ArrayList<>();
        CollectionQuery before = focus instanceof Focus.OnList(CollectionQuery query) ? query : CollectionQuery.ALL;
        before.named().stream().filter(part -> part.facet() != Facet.MAKER).forEach(parts::add);
        parts.add(new CollectionQuery.Part(Facet.MAKER, List.of(maker)));
        Intent topic = Intent.find(turning.state().topic())
                .filter(intent -> intent == Intent.COUNT)
                .orElse(Intent.LIST);
        return collection.about(topic, new CollectionQuery(parts, before.from(), before.to()), 0, turning);
    }

    /// "And Turner?", "and The Milkmaid?", "and the second?": the same question of something else.
    private Optional<Outcome> and(Spoken rest, Focus focus, Turning turning) {
        Intent topic = Intent.find(turning.state().topic()).orElse(Intent.OPEN);
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        if (topic.isOfMaker()) {
            return makers.answer(
                    new Reading(
                            topic,
                            java.util.Map.of("maker", rest),
                            1,
                            turning.voice().tag()),
                    turning);
        }
        if (topic == Intent.COUNT || topic == Intent.LIST) {
            Optional<Outcome> list = collection.again(
                    new Reading(
                            topic,
                            java.util.Map.of("thing", rest),
                            1,
                            turning.voice().tag()),
                    turning);
            if (list.isPresent()) {
                return list;
            }
        }
        if (topic.isOfWork()) {
            return works.answer(
                    new Reading(
                            topic,
                            java.util.Map.of("work", rest),
                            1,
                            turning.voice().tag()),
                    turning);
        }
        return Optional.empty();
    }
}
