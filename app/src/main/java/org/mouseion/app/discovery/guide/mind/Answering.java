package org.mouseion.app.discovery.guide.mind;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.understanding.Intent;
import org.mouseion.app.discovery.guide.understanding.Reading;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.springframework.stereotype.Component;

/// Lets each talk try the readings of a turn and takes the surest outcome.
@Component
class Answering {

    /// Readings that are tried; the surest come first.
    private static final int TRIED = 10;

    /// Words of a bare name: "Hokusai", "the great wave".
    private static final int LONGEST_NAME = 8;

    private final List<Talk> talks;
    private final Refusals refusals;
    private final RecordTexts records;

    Answering(List<Talk> talks, Refusals refusals, RecordTexts records) {
        this.records = records;
        this.talks = List.copyOf(talks);
        this.refusals = refusals;
    }

    /// @param open what the house may quote, asked where no record answers surely
    Reply answer(List<Reading> readings, OpenQuestions open, Turning turning) {
        Optional<Outcome> known = open.prior(turning);
        if (known.isPresent()) {
            return known.get().reply();
        }
        if (isUnknowable(readings)) {
            return open.answer(turning, true).map(Outcome::reply).orElseGet(() -> refusals.unknowable(turning));
        }
        Optional<Outcome> best = best(readings, turning);
        if (best.isPresent() && best.get().isDone()) {
            return best.get().reply();
        }
        if (best.isEmpty() && turning.spoken().words().size() <= LONGEST_NAME) {
            best = best(names(turning), turning);
        }
        Optional<Outcome> quoted = open.answer(turning, false);
        if (quoted.isPresent()
                && (best.isEmpty() || best.get().surety() < quoted.get().surety())) {
            return quoted.get().reply();
        }
        if (best.isEmpty() || best.get().surety() < RecordTexts.SURETY) {
            Optional<Outcome> described = records.answer(turning);
            if (described.isPresent()) {
                return described.get().reply();
            }
        }
        return best.map(Outcome::reply).orElseGet(() -> refuse(readings, open, turning));
    }

    private static boolean isUnknowable(List<Reading> readings) {
        return readings.stream().anyMatch(reading -> reading.intent() == Intent.UNKNOWABLE);
    }

    private Optional<Outcome> best(List<Reading> readings, Turning turning) {
        Outcome best = null;
        boolean named = false;
        for (Reading reading : readings.stream().limit(TRIED).toList()) {
            if (named && reading.intent().isOfVisit()) {
                // "Who painted The Garden?" names a work nobody has; it does not ask for a garden to sit in.
                continue;
            }
            for (Talk talk : talks) {
                if (!talk.isFor(reading.intent())) {
                    continue;
                }
                Optional<Outcome> outcome = talk.answer(reading, turning);
                if (outcome.isPresent() && (best == null || outcome.get().surety() > best.surety())) {
                    best = outcome.get();
                }
            }
            if (best != null && best.isDone()) {
                return Optional.of(best);
            }
            named |= isAboutSomething(reading);
        }
        return Optional.ofNullable(best);
    }

    /// Whether the pattern itself says that a work or a maker is meant.
    private static boolean isAboutSomething(Reading reading) {
        return switch (reading.intent()) {
            case MAKER,
                    DATE,
                    TECHNIQUE,
                    SHOWS,
                    MADE_OF,
                    MADE_WHERE,
                    IS_BY,
                    MADE_WHEN_BY,
                    BORN,
                    DIED,
                    BORN_WHERE,
                    DIED_WHERE,
                    COMPARE -> reading.surety() >= 2;
            default -> false;
        };
    }

    /// The turn as a bare name: of a work, a maker, things of the collection.
    private static List<Reading> names(Turning turning) {
        Spoken bare = turning.grammar().bare(turning.spoken());
        String tag = turning.voice().tag();
        Map<Intent, String> slots =
                new HashMap<>(Map.of(Intent.LIFE, "maker", Intent.ABOUT, "work", Intent.LIST, "thing"));
        return slots.entrySet().stream()
                .sorted(Comparator.comparing(
                        e -> List.of(Intent.LIFE, Intent.ABOUT, Intent.LIST).indexOf(e.getKey())))
                .map(e -> new Reading(e.getKey(), Map.of(e.getValue(), bare), 0, tag))
                .toList();
    }

    private Reply refuse(List<Reading> readings, OpenQuestions open, Turning turning) {
        boolean pronoun = readings.stream()
                .anyMatch(reading ->
                        (reading.intent().isOfWork() || reading.intent().isOfMaker())
                                && reading.slots().values().stream()
                                        .allMatch(slot -> turning.isPronoun(slot) || turning.isPerson(slot)));
        if (pronoun && turning.state().focus().isEmpty()) {
            return refusals.what(turning);
        }
        String key = readings.isEmpty()
                ? Intent.OPEN.key()
                : readings.getFirst().intent().key();
        return refusals.plain(key, open.nearest(turning).orElse(null), turning);
    }
}
