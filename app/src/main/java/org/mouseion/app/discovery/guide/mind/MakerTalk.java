package org.mouseion.app.discovery.guide.mind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.entities.CollectionQuery;
import org.mouseion.app.discovery.guide.entities.HouseWords;
import org.mouseion.app.discovery.guide.entities.Match;
import org.mouseion.app.discovery.guide.facts.CollectionTold;
import org.mouseion.app.discovery.guide.facts.MakerTold;
import org.mouseion.app.discovery.guide.facts.Voice;
import org.mouseion.app.discovery.guide.understanding.Intent;
import org.mouseion.app.discovery.guide.understanding.Reading;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.discovery.suggest.Named;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Questions about one maker.
@Component
@Order(3)
class MakerTalk implements Talk {

    private final Referents referents;
    private final MakerTold told;
    private final CollectionTold collection;
    private final Refusals refusals;
    private final HouseWords house;

    MakerTalk(Referents referents, MakerTold told, CollectionTold collection, Refusals refusals, HouseWords house) {
        this.referents = referents;
        this.told = told;
        this.collection = collection;
        this.refusals = refusals;
        this.house = house;
    }

    @Override
    public boolean isFor(Intent intent) {
        return intent.isOfMaker();
    }

    @Override
    public Optional<Outcome> answer(Reading reading, Turning turning) {
        return switch (referents.maker(reading.slot("maker"), turning)) {
            case Match.None<Named>() -> Optional.empty();
            case Match.Several<Named>(List<Named> found, long more) ->
                Optional.of(new Outcome(Choosing.makers(reading.intent(), found, turning), 0.7));
            case Match.One<Named>(Named maker, String mended) ->
                one(reading.intent(), maker, turning)
                        .map(reply -> new Outcome(
                                mended.isEmpty()
                                        ? reply
                                        : WorkTalk.mended(
                                                reply,
                                                maker.text(turning.voice().locale()),
                                                turning),
                                mended.isEmpty() ? 0.95 : 0.75));
        };
    }

    Optional<Reply> one(Intent intent, Named maker, Turning turning) {
        Voice voice = turning.voice();
        if (intent == Intent.WORKS_OF) {
            if (house.saysAnotherKind(besides(maker, turning))) {
                return Optional.empty();
            }
            CollectionQuery query = worksOf(maker, turning);
            return collection
                    .list(query, 0, false, turning.now().toLocalDate(), voice)
                    .map(listed -> Replies.answer(
                            listed.told(),
                            Intent.LIST,
                            Focus.write(query),
                            listed.total() > CollectionTold.SHOWN ? List.of(voice.say("guide.choice.more")) : List.of(),
                            CollectionTold.SHOWN,
                            turning))
                    .or(() -> Optional.of(refusals.none(intent, query, turning)));
        }
        String name = maker.text(voice.locale());
        return told.tell(intent, maker, voice)
                .map(t -> Replies.answer(
                        t, intent, Focus.write(maker), List.of(voice.say("guide.choice.works", name)), 0, turning))
                .or(() -> Optional.of(refusals.notRecorded(intent, maker, turning)));
    }

    /// "Paintings by Constable" are his paintings, not all his works.
    private CollectionQuery worksOf(Named maker, Turning turning) {
        List<CollectionQuery.Part> parts = new ArrayList<>();
        List<Named> kinds = house.kindsIn(besides(maker, turning));
        if (!kinds.isEmpty()) {
            parts.add(new CollectionQuery.Part(Facet.KIND, kinds));
        }
        parts.add(new CollectionQuery.Part(Facet.MAKER, List.of(maker)));
        return new CollectionQuery(parts, null, null);
    }

    /// What the turn says but for the maker's name.
    private static List<String> besides(Named maker, Turning turning) {
        List<String> words = new ArrayList<>(turning.spoken().folded());
        maker.all().forEach(form -> words.removeAll(Spoken.of(form).folded()));
        return words;
    }
}
