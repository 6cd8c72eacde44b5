package org.mouseion.app.discovery.guide.mind;

import java.util.List;
import java.util.Optional;
import org.mouseion.app.discovery.guide.understanding.Intent;
import org.mouseion.app.discovery.guide.understanding.Reading;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Greetings, thanks, what the guide is; calm words for insults; no for orders.
@Component
@Order(0)
class Courtesies implements Talk {

    private final Refusals refusals;

    Courtesies(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public boolean isFor(Intent intent) {
        return intent.isCourtesy();
    }

    @Override
    public Optional<Outcome> answer(Reading reading, Turning turning) {
        Intent intent = reading.intent();
        return Optional.of(new Outcome(
                switch (intent) {
                    case PERSON -> refusals.person(turning);
                    case ORDER -> refusals.order(turning);
                    case HELLO, CAN_DO, WHO_ARE_YOU, MACHINE ->
                        Replies.courtesy(
                                intent,
                                "guide." + intent.key(),
                                List.of(
                                        turning.voice().say("guide.choice.hours"),
                                        turning.voice().say("guide.choice.person")),
                                turning);
                    default -> Replies.courtesy(intent, "guide." + intent.key(), List.of(), turning);
                },
                0.95));
    }
}
