package org.mouseion.app.discovery.guide.mind;

import java.util.List;
import java.util.Optional;
import org.mouseion.app.discovery.guide.DialogueState;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.understanding.Intent;
import org.mouseion.app.discovery.guide.understanding.Reading;
import org.mouseion.app.discovery.guide.visiting.VisitAnswers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Questions about a visit; also "and on Sundays?" and "and for children?" after one.
@Component
@Order(1)
class VisitTalk implements Talk {

    private final VisitAnswers visit;

    VisitTalk(VisitAnswers visit) {
        this.visit = visit;
    }

    @Override
    public boolean isFor(Intent intent) {
        return switch (intent) {
            case HOURS, PRICE, ACCESS, TRANSPORT, SERVICE, RULE, CONTACT, AND, LIST, KEPT, ROOM -> true;
            default -> false;
        };
    }

    @Override
    public Optional<Outcome> answer(Reading reading, Turning turning) {
        return switch (reading.intent()) {
            case AND -> and(reading, turning);
            case LIST, KEPT, ROOM ->
                // "Do you have a café?", "where are the toilets?"
                reading.slots().values().stream()
                                .anyMatch(slot -> turning.grammar().is("facility", slot))
                        ? tell(Intent.SERVICE, reading, turning)
                        : Optional.empty();
            default -> tell(reading.intent(), reading, turning);
        };
    }

    private Optional<Outcome> tell(Intent intent, Reading reading, Turning turning) {
        boolean asked = reading.surety() >= 1;
        return visit.answer(intent, turning.spoken(), null, turning.now(), turning.voice())
                .map(v -> new Outcome(reply(v, intent, turning), asked ? 0.92 : 0.6));
    }

    private Optional<Outcome> and(Reading reading, Turning turning) {
        Intent topic = Intent.find(turning.state().topic()).orElse(Intent.OPEN);
        if (!topic.isOfVisit()) {
            return Optional.empty();
        }
        boolean day = visit.namesADay(turning.spoken(), turning.now().toLocalDate());
        boolean visitor = visit.namesAVisitor(turning.spoken());
        boolean fact = visit.namesAFact(turning.spoken());
        Intent meant = topic == Intent.PRICE && (visitor || day) || topic == Intent.HOURS && day
                ? topic
                : day ? Intent.HOURS : visitor ? Intent.PRICE : fact ? Intent.SERVICE : Intent.OPEN;
        if (meant == Intent.OPEN) {
            return Optional.empty();
        }
        return visit.answer(
                        meant,
                        turning.spoken(),
                        meant == Intent.PRICE ? turning.state().day() : null,
                        turning.now(),
                        turning.voice())
                .map(v -> new Outcome(reply(v, meant, turning), 0.95));
    }

    private static Reply reply(VisitAnswers.Visit visit, Intent intent, Turning turning) {
        Reply plain = Replies.answer(visit.told(), intent, "", turning);
        return new Reply(
                plain.kind(),
                plain.language(),
                plain.sentences(),
                plain.works(),
                plain.table(),
                List.of(),
                plain.confidence(),
                new DialogueState(List.of(), "", intent.key(), visit.day(), 0, List.of()),
                plain.why(),
                plain.intent());
    }
}
