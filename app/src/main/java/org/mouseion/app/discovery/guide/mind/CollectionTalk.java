package org.mouseion.app.discovery.guide.mind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mouseion.app.collection.Work;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.entities.CollectionQuery;
import org.mouseion.app.discovery.guide.entities.FoundWork;
import org.mouseion.app.discovery.guide.entities.Match;
import org.mouseion.app.discovery.guide.entities.QueryWords;
import org.mouseion.app.discovery.guide.facts.CollectionTold;
import org.mouseion.app.discovery.guide.facts.MakerTold;
import org.mouseion.app.discovery.guide.facts.Told;
import org.mouseion.app.discovery.guide.facts.Voice;
import org.mouseion.app.discovery.guide.facts.WorkTold;
import org.mouseion.app.discovery.guide.understanding.Intent;
import org.mouseion.app.discovery.guide.understanding.Reading;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.discovery.suggest.Named;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Questions about the collection as a whole.
@Component
@Order(4)
class CollectionTalk implements Talk {

    private final Referents referents;
    private final QueryWords queries;
    private final CollectionTold told;
    private final WorkTold workTold;
    private final MakerTold makerTold;
    private final Refusals refusals;

    CollectionTalk(
            Referents referents,
            QueryWords queries,
            CollectionTold told,
            WorkTold workTold,
            MakerTold makerTold,
            Refusals refusals) {
        this.referents = referents;
        this.queries = queries;
        this.told = told;
        this.workTold = workTold;
        this.makerTold = makerTold;
        this.refusals = refusals;
    }

    @Override
    public boolean isFor(Intent intent) {
        return switch (intent) {
            case COUNT, LIST, OLDEST, NEWEST, LARGEST, SMALLEST, COMPARE, NEAR -> true;
            default -> false;
        };
    }

    @Override
    public Optional<Outcome> answer(Reading reading, Turning turning) {
        if (reading.intent() == Intent.COMPARE) {
            return compare(reading, turning);
        }
        if (reading.intent() == Intent.NEAR) {
            return near(reading, turning);
        }
        return switch (read(reading, turning)) {
            case QueryWords.Read.Unread() -> misspelt(reading, turning);
            case QueryWords.Read.Which(List<Named> makers) ->
                Optional.of(new Outcome(Choosing.makers(reading.intent(), makers, turning), 0.7));
            case QueryWords.Read.Asked(CollectionQuery query) ->
                query.isAll() && reading.intent() == Intent.LIST
                        ? Optional.empty()
                        : Optional.of(new Outcome(about(reading.intent(), query, 0, turning), 0.92));
        };
    }

    /// A maker's name that is nearly one of the house is asked about, never taken.
    private Optional<Outcome> misspelt(Reading reading, Turning turning) {
        List<String> words = reading.slot("thing").folded();
        for (int at = words.size() - 2; at >= 0; at--) {
            if (List.of("by", "de", "du", "d", "van", "door", "del", "por", "par", "of")
                            .contains(words.get(at))
                    && queries.read(
                                    reading.slot("thing").part(0, at),
                                    turning.voice().locale())
                            instanceof QueryWords.Read.Asked) {
                List<Named> near = switch (referents.maker(reading.slot("thing").part(at + 1, words.size()), turning)) {
                    case Match.One<Named>(Named maker, String mended) -> List.of(maker);
                    case Match.Several<Named>(List<Named> several, long more) -> several;
                    case Match.None<Named>() -> List.of();
                };
                if (!near.isEmpty()) {
                    return Optional.of(new Outcome(Choosing.makers(reading.intent(), near, turning), 0.6));
                }
            }
        }
        return Optional.empty();
    }

    /// Every slot of the reading, and "by him" where somebody was spoken of.
    private QueryWords.Read read(Reading reading, Turning turning) {
        List<CollectionQuery.Part> parts = new ArrayList<>();
        Integer from = null;
        Integer to = null;
        for (String name : List.of("thing", "maker", "place")) {
            Optional<Spoken> slot = reading.find(name);
            if (slot.isEmpty()) {
                continue;
            }
            switch (readSlot(slot.get(), turning)) {
                case QueryWords.Read.Asked(CollectionQuery query) -> {
                    parts.addAll(query.named());
                    from = query.from() == null ? from : query.from();
                    to = query.to() == null ? to : query.to();
                }
                case QueryWords.Read.Which which -> {
                    return which;
                }
                case QueryWords.Read.Unread unread -> {
                    return unread;
                }
            }
        }
        return new QueryWords.Read.Asked(new CollectionQuery(parts, from, to));
    }

    private QueryWords.Read readSlot(Spoken slot, Turning turning) {
        QueryWords.Read read = queries.read(slot, turning.voice().locale());
        if (!(read instanceof QueryWords.Read.Unread)) {
            return read;
        }
        Optional<Named> him = referents.makerSpokenOf(turning);
        Optional<int[]> at = turning.grammar().findIn("person", slot);
        if (him.isEmpty() || at.isEmpty()) {
            return read;
        }
        CollectionQuery.Part by = new CollectionQuery.Part(Facet.MAKER, List.of(him.get()));
        Spoken rest = slot.part(0, at.get()[0]);
        if (queries.read(rest, turning.voice().locale()) instanceof QueryWords.Read.Asked(CollectionQuery query)) {
            List<CollectionQuery.Part> parts = new ArrayList<>(query.named());
            parts.add(by);
            return new QueryWords.Read.Asked(new CollectionQuery(parts, query.from(), query.to()));
        }
        return read;
    }

    /// @param skip how many were shown before
    Reply about(Intent intent, CollectionQuery query, int skip, Turning turning) {
        Voice voice = turning.voice();
        LocalDate day = turning.now().toLocalDate();
        String focus = Focus.write(query);
        switch (intent) {
            case COUNT, LIST -> {
                Optional<CollectionTold.Listed> listed = told.list(query, skip, intent == Intent.COUNT, day, voice);
                if (listed.isEmpty()) {
                    return skip > 0 ? refusals.noMore(turning) : refusals.none(intent, query, turning);
                }
                boolean more = listed.get().total() > skip + CollectionTold.SHOWN;
                return Replies.answer(
                        listed.get().told(),
                        intent,
                        focus,
                        more ? List.of(voice.say("guide.choice.more")) : List.of(),
                        skip + CollectionTold.SHOWN,
                        turning);
            }
            default -> {
                return told.extreme(intent, query, voice)
                        .map(t -> Replies.answer(
                                t,
                                intent,
                                t.works().isEmpty() ? "" : "work:" + t.works().getFirst(),
                                turning))
                        .orElseGet(() -> refusals.none(intent, query, turning));
            }
        }
    }

    private Optional<Outcome> compare(Reading reading, Turning turning) {
        Spoken a = reading.slot("a");
        Spoken b = reading.slot("b");
        Optional<Named> one = referents.maker(a, turning).one();
        Optional<Named> other = referents.maker(b, turning).one();
        if (one.isPresent() && other.isPresent()) {
            return makerTold
                    .compare(one.get(), other.get(), turning.now().toLocalDate(), turning.voice())
                    .map(t -> new Outcome(Replies.answer(t, Intent.COMPARE, Focus.write(other.get()), turning), 0.92));
        }
        Optional<FoundWork> left = referents.work(a, turning).one();
        Optional<FoundWork> right = referents.work(b, turning).one();
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        List<Work> works = referents.list(List.of(left.get().id(), right.get().id()));
        if (works.size() < 2) {
            return Optional.empty();
        }
        Told table = workTold.compare(works, turning.voice());
        return Optional.of(new Outcome(Replies.answer(table, Intent.COMPARE, "", turning), 0.92));
    }

    private Optional<Outcome> near(Reading reading, Turning turning) {
        String room = String.join(" ", reading.slot("room").folded());
        if (!room.matches("[a-z]?\\d{1,4}[a-z]?|[a-z]")) {
            return Optional.empty();
        }
        return told.inRoom(room, turning.voice())
                .map(t -> new Outcome(Replies.answer(t, Intent.NEAR, "", turning), 0.92));
    }
}
