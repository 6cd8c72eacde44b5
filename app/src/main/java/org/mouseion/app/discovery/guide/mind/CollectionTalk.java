package org.mouseion.app.discovery.guide.mind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.entities.CollectionQuery;
import org.mouseion.app.discovery.guide.entities.Match;
import org.mouseion.app.discovery.guide.entities.QueryWords;
import org.mouseion.app.discovery.guide.facts.CollectionTold;
import org.mouseion.app.discovery.guide.facts.Voice;
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
    private final Comparing comparing;
    /// A head stands among the first words, before what is said of it: "portraits of three artists" counts portraits.
    private static final int HEAD = 2;

    private final Refusals refusals;

    CollectionTalk(
            Referents referents, QueryWords queries, CollectionTold told, Comparing comparing, Refusals refusals) {
        this.referents = referents;
        this.queries = queries;
        this.told = told;
        this.comparing = comparing;
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
            return comparing.answer(reading, turning);
        }
        if (reading.intent() == Intent.NEAR) {
            return near(reading, turning);
        }
        if (asksForPeople(reading, turning)) {
            // Works that show artists are no count of those who made them, which no source says.
            return Optional.empty();
        }
        return switch (read(reading, turning)) {
            case QueryWords.Read.Unread() -> misspelt(reading, turning);
            case QueryWords.Read.Which(List<Named> makers) ->
                Optional.of(new Outcome(Choosing.makers(reading.intent(), makers, turning), 0.7));
            case QueryWords.Read.Asked(CollectionQuery query) -> {
                boolean joins = turning.grammar()
                                .findIn("joins", turning.spoken())
                                .filter(at -> at[0] == 0)
                                .isPresent()
                        || queries.isWithoutHead(reading.slot("thing"));
                yield query.isAll() && reading.intent() == Intent.LIST
                        ? Optional.empty()
                        : Optional.of(asked(reading.intent(), query, joins, turning));
            }
        };
    }

    /// "How many women artists are there?": the head of the phrase is a maker, in whatever language.
    private static boolean asksForPeople(Reading reading, Turning turning) {
        List<String> words = reading.intent() == Intent.COUNT
                ? reading.find("thing").map(Spoken::folded).orElse(List.of())
                : List.of();
        return words.stream().limit(HEAD).anyMatch(word -> turning.grammar().is("maker", Spoken.of(word)));
    }

    /// The same question of a part of what was spoken of: "and in silk?".
    Optional<Outcome> again(Reading reading, Turning turning) {
        return read(reading, turning) instanceof QueryWords.Read.Asked(CollectionQuery query) && !query.isAll()
                ? Optional.of(asked(reading.intent(), query, true, turning))
                : answer(reading, turning);
    }

    private Outcome asked(Intent intent, CollectionQuery query, boolean joins, Turning turning) {
        if (joins && referents.focus(turning) instanceof Focus.OnList(CollectionQuery before)) {
            CollectionQuery among = query.among(before);
            boolean byOne = before.isOfAMaker() && !query.isOfAMaker();
            if (byOne || told.isAny(among)) {
                return new Outcome(about(intent, among, 0, turning), 0.92);
            }
        }
        return new Outcome(about(intent, query, 0, turning), 0.92);
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
                            instanceof QueryWords.Read.Asked(CollectionQuery things)) {
                Match<Named> named = referents.maker(reading.slot("thing").part(at + 1, words.size()), turning);
                if (named instanceof Match.One<Named>(Named maker, String mended) && mended.isEmpty()) {
                    // Nothing was mended: nobody is asked whether he means what he said.
                    List<CollectionQuery.Part> parts = new ArrayList<>(things.named());
                    parts.add(new CollectionQuery.Part(Facet.MAKER, List.of(maker)));
                    CollectionQuery theirs = new CollectionQuery(parts, things.from(), things.to());
                    return Optional.of(asked(reading.intent(), theirs, false, turning));
                }
                List<Named> near = switch (named) {
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
        if (at.get()[1] < slot.words().size()) {
            // "Her brother" is not her.
            return read;
        }
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

    private Optional<Outcome> near(Reading reading, Turning turning) {
        String room = String.join(" ", reading.slot("room").folded());
        if (!room.matches("[a-z]?\\d{1,4}[a-z]?|[a-z]")) {
            return Optional.empty();
        }
        return told.inRoom(room, turning.voice())
                .map(t -> new Outcome(Replies.answer(t, Intent.NEAR, "", turning), 0.92));
    }
}
