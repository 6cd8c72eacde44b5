package org.mouseion.app.discovery.guide.mind;

import java.util.List;
import java.util.Optional;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.entities.CollectionQuery;
import org.mouseion.app.discovery.guide.entities.Match;
import org.mouseion.app.discovery.guide.facts.CollectionTold;
import org.mouseion.app.discovery.guide.facts.MakerTold;
import org.mouseion.app.discovery.guide.facts.Voice;
import org.mouseion.app.discovery.guide.understanding.Intent;
import org.mouseion.app.discovery.guide.understanding.Reading;
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

    MakerTalk(Referents referents, MakerTold told, CollectionTold collection, Refusals refusals) {
        this.referents = referents;
        this.told = told;
        this.collection = collection;
        this.refusals = refusals;
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
            CollectionQuery query =
                    new CollectionQuery(List.of(new CollectionQuery.Part(Facet.MAKER, List.of(maker))), null, null);
            return collection
                    .list(query, 0, false, turning.now().toLocalDate(), voice)
                    .map(listed -> Replies.answer(
                            listed.told(),
                            Intent.LIST,
                            Focus.write(query),
                            listed.total() > CollectionTold.SHOWN ? List.of(voice.say("guide.choice.more")) : List.of(),
                            CollectionTold.SHOWN,
                            turning));
        }
        String name = maker.text(voice.locale());
        return told.tell(intent, maker, voice)
                .map(t -> Replies.answer(
                        t, intent, Focus.write(maker), List.of(voice.say("guide.choice.works", name)), 0, turning))
                .or(() -> Optional.of(refusals.notRecorded(intent, maker, turning)));
    }
}
