package org.mouseion.app.discovery.guide.mind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mouseion.app.collection.Work;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.FacetValues;
import org.mouseion.app.discovery.guide.Citation;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.entities.FoundWork;
import org.mouseion.app.discovery.guide.entities.HouseWords;
import org.mouseion.app.discovery.guide.entities.Match;
import org.mouseion.app.discovery.guide.entities.QueryWords;
import org.mouseion.app.discovery.guide.facts.CollectionTold;
import org.mouseion.app.discovery.guide.facts.Told;
import org.mouseion.app.discovery.guide.facts.Voice;
import org.mouseion.app.discovery.guide.facts.WorkTold;
import org.mouseion.app.discovery.guide.understanding.Intent;
import org.mouseion.app.discovery.guide.understanding.Reading;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.discovery.suggest.Named;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Questions about one work.
@Component
@Order(2)
class WorkTalk implements Talk {

    private static final List<String> QUESTIONS = List.of(
            "quien", "quienes", "que", "cual", "cuando", "donde", "como", "cuanto", "cuanta", "cuantos", "cuantas",
            "por", "de", "en", "con");

    private static final List<String> INDEFINITE = List.of("a", "an", "un", "une", "een", "una");

    private final Referents referents;
    private final WorkTold told;
    private final CollectionTold collection;
    private final Choosing choosing;
    private final Refusals refusals;
    private final HouseWords house;

    WorkTalk(
            Referents referents,
            WorkTold told,
            CollectionTold collection,
            Choosing choosing,
            Refusals refusals,
            HouseWords house) {
        this.referents = referents;
        this.told = told;
        this.collection = collection;
        this.choosing = choosing;
        this.refusals = refusals;
        this.house = house;
    }

    @Override
    public boolean isFor(Intent intent) {
        return intent.isOfWork()
                || intent == Intent.IS_BY
                || intent == Intent.IS_DATED
                || intent == Intent.MADE_WHEN_BY
                || intent == Intent.SIMILAR;
    }

    @Override
    public Optional<Outcome> answer(Reading reading, Turning turning) {
        Match<FoundWork> match = referents.work(reading.slot("work"), turning);
        return switch (match) {
            case Match.None<FoundWork>() -> Optional.empty();
            case Match.Several<FoundWork>(List<FoundWork> found, long more) -> several(reading, found, more, turning);
            case Match.One<FoundWork>(FoundWork found, String mended) ->
                isAnyOfItsKind(reading, found)
                        ? Optional.empty()
                        : isGuess(reading, found)
                                ? Optional.of(
                                        new Outcome(choosing.works(Intent.ABOUT, List.of(found), 0, turning), 0.5))
                                : referents
                                        .find(found.id())
                                        .flatMap(work -> one(reading, work, turning)
                                                .map(reply -> new Outcome(
                                                        mended.isEmpty() ? reply : mended(reply, mended, turning),
                                                        surety(reading, found))));
        };
    }

    /// A turn that is nothing but a name nearly like a title: whether it names a work at all is for the visitor to say.
    private static boolean isGuess(Reading reading, FoundWork found) {
        return reading.surety() == 0 && found.fit() < 0.99;
    }

    private double surety(Reading reading, FoundWork found) {
        if (found.fit() < 0.99) {
            return 0.5 + 0.3 * found.fit();
        }
        // A portrait bears the name of a maker: whoever asks for the name alone means the maker.
        boolean alsoAMaker = reading.intent() == Intent.ABOUT
                && house.makerAsWritten(reading.slot("work").folded()).one().isPresent();
        return alsoAMaker ? 0.85 : 0.95;
    }

    /// "What is a breastplate?" asks for no work that happens to be called so.
    private static boolean isAnyOfItsKind(Reading reading, FoundWork found) {
        List<String> words = reading.slot("work").folded();
        boolean any = reading.intent() == Intent.ABOUT && words.size() > 1 && INDEFINITE.contains(words.getFirst());
        List<String> title = Spoken.of(found.title()).folded();
        return any && !(title.size() > 1 && INDEFINITE.contains(title.getFirst()));
    }

    /// Of several works with the title, the one by the maker the question names; else asked back.
    private Optional<Outcome> several(Reading reading, List<FoundWork> found, long more, Turning turning) {
        Optional<Named> maker = reading.find("maker")
                .flatMap(slot -> referents.maker(slot, turning).one());
        List<Work> theirs = maker.isEmpty()
                ? List.of()
                : referents.list(found.stream().map(FoundWork::id).toList()).stream()
                        .filter(work -> told.isBy(work, maker.get()))
                        .toList();
        if (theirs.size() == 1 && found.getFirst().fit() > 0.99) {
            return one(reading, theirs.getFirst(), turning).map(reply -> new Outcome(reply, 0.95));
        }
        Optional<Told> same = more > 0
                ? Optional.empty()
                : told.tellIfSame(
                        reading.intent(),
                        referents.list(found.stream().map(FoundWork::id).toList()),
                        turning.voice());
        if (same.isPresent()) {
            // Whichever is meant, the answer is the same.
            return Optional.of(new Outcome(
                    Replies.answer(same.get(), reading.intent(), "", turning), surety(reading, found.getFirst())));
        }
        return Optional.of(new Outcome(
                choosing.works(reading.intent(), found, more, turning),
                found.getFirst().fit() > 0.99
                        ? 0.85
                        : 0.3 + 0.2 * found.getFirst().fit()));
    }

    static Reply mended(Reply reply, String read, Turning turning) {
        List<Reply.Said> said = new ArrayList<>();
        List<Citation> shown = reply.sentences().stream()
                .map(Reply.Said::citations)
                .filter(citations -> !citations.isEmpty())
                .findFirst()
                .orElse(List.of());
        said.add(turning.voice().claim(shown, "guide.mended", read));
        said.addAll(reply.sentences());
        return reply.saying(said);
    }

    private Optional<Reply> one(Reading reading, Work work, Turning turning) {
        return switch (reading.intent()) {
            case IS_BY ->
                asks(reading.slot("maker"))
                        ? Optional.empty()
                        : isBy(referents.maker(reading.slot("maker"), turning).one(), work, turning);
            case MADE_WHEN_BY -> madeBy(reading, work, turning);
            case IS_DATED -> isDated(reading, work, turning);
            case KIND -> kind(reading, work, turning);
            case SIMILAR ->
                collection.similar(work, turning.voice()).map(t -> reply(t, reading.intent(), work, turning));
            case SHOWS ->
                reading.find("thing").isPresent()
                        ? isThere(reading, work, turning)
                        : Optional.of(answer(reading.intent(), work, turning));
            default -> Optional.of(answer(reading.intent(), work, turning));
        };
    }

    /// The field asked for, or what the record says instead.
    Reply answer(Intent intent, Work work, Turning turning) {
        return told.tell(intent, work, turning.voice())
                .map(t -> reply(t, intent, work, turning))
                .orElseGet(() -> refusals.notRecorded(intent, work, turning));
    }

    private Reply reply(Told t, Intent intent, Work work, Turning turning) {
        String title = told.name(work, turning.voice());
        Voice voice = turning.voice();
        List<String> choices = intent == Intent.ABOUT || intent == Intent.SIMILAR
                ? List.of(voice.say("guide.choice.similar", title))
                : List.of(voice.say("guide.choice.about", title));
        return Replies.answer(
                t, intent, "work:" + work.id().value(), intent == Intent.SIMILAR ? List.of() : choices, 0, turning);
    }

    private Optional<Reply> isBy(Optional<Named> supposed, Work work, Turning turning) {
        if (supposed.isEmpty() || !told.isBy(work, supposed.get())) {
            return other(supposed, work, turning).map(t -> reply(t, Intent.MAKER, work, turning));
        }
        boolean sure = told.isSurelyBy(work, supposed.get());
        return told.tell(Intent.MAKER, work, turning.voice())
                .map(t -> sure ? t.before(turning.voice().linking("guide.yes.maker")) : t)
                .map(t -> reply(t, Intent.MAKER, work, turning));
    }

    /// "Cuándo pintó …" begins as "Picasso pintó …" does.
    private static boolean asks(Spoken maker) {
        return !maker.isEmpty() && QUESTIONS.contains(maker.folded().getFirst());
    }

    /// "Is it a Picasso?" asks for the maker.
    private Optional<Reply> kind(Reading reading, Work work, Turning turning) {
        Optional<Named> maker = reading.find("thing")
                .flatMap(thing -> house.makerAsWritten(thing.folded()).one());
        return maker.isPresent() ? isBy(maker, work, turning) : Optional.of(answer(Intent.KIND, work, turning));
    }

    /// A maker whom nobody here knows is not repeated: the record's own is named.
    private Optional<Told> other(Optional<Named> supposed, Work work, Turning turning) {
        return supposed.isPresent()
                ? told.otherMaker(work, turning.voice())
                : told.tell(Intent.MAKER, work, turning.voice());
    }

    /// "When did Monet paint …?" holds only where the record names Monet.
    private Optional<Reply> madeBy(Reading reading, Work work, Turning turning) {
        Optional<Named> supposed =
                referents.maker(reading.slot("maker"), turning).one();
        if (supposed.isEmpty() || !told.isBy(work, supposed.get())) {
            return other(supposed, work, turning).map(t -> reply(t, Intent.MAKER, work, turning));
        }
        if (!told.isSurelyBy(work, supposed.get())) {
            return told.tell(Intent.MAKER, work, turning.voice()).map(t -> reply(t, Intent.MAKER, work, turning));
        }
        String asked = turning.spoken().folded().toString();
        boolean where = asked.matches(".*\\b(where|ou|waar|donde)\\b.*");
        boolean reason = asked.matches(".*\\b(why|pourquoi|waarom|how|comment|hoe|como)\\b.*|.*\\bpor, que\\b.*");
        if (reason) {
            return Optional.of(refusals.notRecorded(Intent.ABOUT, work, turning));
        }
        boolean technique = asked.matches(".*\\b(techni(que|ek)\\w*|tecnicas?|methode?|metodo)\\b.*");
        boolean material = asked.matches(".*\\b(materia\\w*|matieres?|medium)\\b.*");
        Intent meant =
                technique ? Intent.TECHNIQUE : material ? Intent.MADE_OF : where ? Intent.MADE_WHERE : Intent.DATE;
        return Optional.of(answer(meant, work, turning));
    }

    private Optional<Reply> isDated(Reading reading, Work work, Turning turning) {
        return QueryWords.years(reading.slot("day").text(), turning.voice().locale())
                .flatMap(years -> told.isDated(work, years[0], years[1], turning.voice()))
                .map(t -> reply(t, Intent.DATE, work, turning));
    }

    /// Whether something is to be seen in a work: only if its record lists it.
    private Optional<Reply> isThere(Reading reading, Work work, Turning turning) {
        List<Named> things = house.things(reading.slot("thing").folded(), Facet.SUBJECT);
        boolean listed = work.facts().subjects().stream()
                .map(FacetValues::of)
                .anyMatch(value -> things.stream().anyMatch(t -> t.value().equals(value)));
        return listed
                ? told.tell(Intent.SHOWS, work, turning.voice()).map(t -> reply(t, Intent.SHOWS, work, turning))
                : Optional.of(refusals.notRecorded(Intent.SHOWS, work, turning));
    }
}
