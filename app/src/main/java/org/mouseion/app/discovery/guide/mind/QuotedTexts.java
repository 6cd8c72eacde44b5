package org.mouseion.app.discovery.guide.mind;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mouseion.app.discovery.guide.DialogueState;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.facts.Told;
import org.mouseion.app.discovery.guide.selection.Quoting;
import org.mouseion.app.discovery.guide.understanding.Intent;
import org.mouseion.app.discovery.guide.understanding.Spoken;

/// Answers from the texts of one day.
final class QuotedTexts implements OpenQuestions {

    private final Quoting.Texts texts;
    private final AskedOfHouse asked;

    QuotedTexts(Quoting.Texts texts, AskedOfHouse asked) {
        this.texts = texts;
        this.asked = asked;
    }

    @Override
    public Optional<Outcome> prior(Turning turning) {
        return texts.prior(turning.spoken(), turning.voice()).map(quoted -> outcome(quoted, turning));
    }

    @Override
    public Optional<Outcome> answer(Turning turning, boolean doubtful) {
        return texts.answer(turning.spoken(), doubtful, turning.voice())
                .or(() -> doubtful ? Optional.empty() : ofTheHouse(turning))
                .map(quoted -> outcome(quoted, turning));
    }

    /// How many there are of a thing, what it costs, or in which room something is: questions of too few words for a
    /// ranking.
    private Optional<Quoting.Quoted> ofTheHouse(Turning turning) {
        return asked.thingCounted(turning)
                .flatMap(thing -> texts.count(thing, turning.spoken(), turning.voice()))
                .or(() -> texts.price(asked.thingPriced(turning), turning.voice()))
                .or(() -> texts.roomOf(asked.thingInARoom(turning), near(turning), turning.voice()));
    }

    @Override
    public Optional<Outcome> room(String number, boolean near, Turning turning) {
        return (near ? texts.nearRoom(number, near(turning), turning.voice()) : texts.inRoom(number, turning.voice()))
                .map(quoted -> outcome(quoted, turning));
    }

    @Override
    public Optional<Outcome> rooms(List<String> numbers, Turning turning) {
        return texts.inRooms(numbers, turning.voice()).map(quoted -> outcome(quoted, turning));
    }

    @Override
    public Optional<Outcome> amount(Turning turning) {
        return Focus.quoted(turning.state().focus())
                .flatMap(path -> texts.amount(path, turning.voice()))
                .map(quoted -> outcome(quoted, turning));
    }

    private static Predicate<String> near(Turning turning) {
        return sentence -> turning.grammar().findIn("near", Spoken.of(sentence)).isPresent();
    }

    @Override
    public Optional<Told> nearest(Turning turning) {
        return texts.nearest(turning.spoken(), turning.voice());
    }

    private static Outcome outcome(Quoting.Quoted quoted, Turning turning) {
        Told told = quoted.told();
        Reply reply = new Reply(
                Reply.Kind.ANSWER,
                turning.voice().tag(),
                told.sentences(),
                told.works(),
                null,
                List.of(),
                quoted.confidence(),
                new DialogueState(
                        List.of(),
                        Focus.write(told),
                        Intent.OPEN.key(),
                        turning.state().day(),
                        0,
                        List.of()),
                told.why(),
                Intent.OPEN.key());
        return new Outcome(reply, 0.45 + quoted.confidence() / 2);
    }
}
