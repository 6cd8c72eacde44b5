package org.mouseion.app.discovery.guide.mind;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mouseion.app.discovery.catalogue.IndexedMuseum;
import org.mouseion.app.discovery.guide.DialogueState;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.entities.HouseWords;
import org.mouseion.app.discovery.guide.entities.QueryWords;
import org.mouseion.app.discovery.guide.entities.WorkFinder;
import org.mouseion.app.discovery.guide.facts.FactsOf;
import org.mouseion.app.discovery.guide.facts.Voice;
import org.mouseion.app.discovery.guide.understanding.Grammars;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.discovery.guide.visiting.Reception;
import org.mouseion.app.platform.Bundles;
import org.mouseion.app.platform.Words;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/// The talks about works, makers and the collection over a museum in memory, without texts and visits.
final class SmallGuide {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 24, 11, 0, 0, 0, ZoneId.of("Europe/Paris"));

    private final Grammars grammars = new Grammars();
    private final List<Talk> talks;
    private final String language;
    private DialogueState state = DialogueState.NONE;

    SmallGuide(IndexedMuseum museum, HouseWords house, String language) {
        this.language = language;
        FactsOf told = new FactsOf(museum);
        Referents referents = new Referents(
                new WorkFinder(museum.index, house, museum.analysis), house, museum.works.contract, told.works);
        Refusals refusals =
                new Refusals(told.works, told.makers, new StaticListableBeanFactory().getBeanProvider(Reception.class));
        Choosing choosing = new Choosing(referents, told.works);
        WorkTalk works = new WorkTalk(referents, told.works, told.collection, choosing, refusals, house);
        MakerTalk makers = new MakerTalk(referents, told.makers, told.collection, refusals, house);
        CollectionTalk collection = new CollectionTalk(
                referents,
                new QueryWords(house),
                told.collection,
                new Comparing(referents, told.works, told.makers, choosing),
                refusals);
        talks = List.of(
                new FollowUps(referents, house, works, makers, collection, refusals), works, makers, collection);
    }

    /// The surest of what the talks say, going on from the turn before; nothing where none says anything.
    Optional<Reply> say(String words) {
        Spoken spoken = Spoken.of(words);
        Turning turning;
        try {
            turning = new Turning(
                    spoken,
                    new Voice(new Words(Bundles.load(), Locale.of(language))),
                    grammars.of(language),
                    state,
                    NOW);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Optional<Reply> reply = grammars.read(spoken, language).stream()
                .flatMap(reading -> talks.stream()
                        .filter(talk -> talk.isFor(reading.intent()))
                        .flatMap(talk -> talk.answer(reading, turning).stream()))
                .max(Comparator.comparingDouble(Outcome::surety))
                .map(Outcome::reply);
        reply.ifPresent(said -> state = said.state());
        return reply;
    }
}
