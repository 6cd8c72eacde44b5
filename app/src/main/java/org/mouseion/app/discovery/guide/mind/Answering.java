package org.mouseion.app.discovery.guide.mind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.facts.Compared;
import org.mouseion.app.discovery.guide.understanding.Intent;
import org.mouseion.app.discovery.guide.understanding.Reading;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.springframework.stereotype.Component;

/// Lets each talk try the readings of a turn and takes the surest outcome.
@Component
class Answering {

    /// Readings that are tried; the surest come first.
    private static final int TRIED = 10;

    /// Below this a turn that may be a bare name is tried as one besides.
    private static final double UNSURE = 0.75;

    /// Words of a bare name: "Hokusai", "the great wave".
    private static final int LONGEST_NAME = 8;

    private final List<Talk> talks;
    private final Refusals refusals;
    private final RecordTexts records;
    private final Account account;
    private final RoomQuestions rooms;
    private final AskedOfHouse asked;

    Answering(
            List<Talk> talks,
            Refusals refusals,
            RecordTexts records,
            Account account,
            RoomQuestions rooms,
            AskedOfHouse asked) {
        this.asked = asked;
        this.rooms = rooms;
        this.records = records;
        this.account = account;
        this.talks = List.copyOf(talks);
        this.refusals = refusals;
    }

    /// @param open what the house may quote, asked where no record answers surely
    Reply answer(List<Reading> readings, OpenQuestions open, Turning turning) {
        Optional<Outcome> prior = open.prior(turning);
        if (prior.isPresent()) {
            return prior.get().reply();
        }
        if (has(readings, Intent.ORDER)) {
            return refusals.order(turning);
        }
        if (has(readings, Intent.UNKNOWABLE)) {
            Optional<Outcome> titled = best(unlessATitle(readings, turning), turning);
            if (titled.isPresent() && titled.get().isDone()) {
                return titled.get().reply();
            }
            return open.answer(turning, true).map(Outcome::reply).orElseGet(() -> refusals.unknowable(turning));
        }
        if (asked.isOfPriceAlone(turning)) {
            // Of what was spoken of: a ticket to the museum is something else.
            return open.amount(turning)
                    .map(Outcome::reply)
                    .orElseGet(() -> refusals.plain(Intent.PRICE.key(), null, turning));
        }
        Optional<Reply> room = rooms.answer(readings, open, turning);
        if (room.isPresent()) {
            return room.get();
        }
        Optional<Outcome> best = best(readings, turning);
        if (best.isPresent() && best.get().isDone()) {
            Outcome done = best.get();
            if (done.reply().kind() == Reply.Kind.REFUSAL) {
                // What a record does not say a text may.
                return open.answer(turning, false)
                        .filter(quoted -> weighsIfAsked(quoted.reply(), done.reply()))
                        .orElse(done)
                        .reply();
            }
            return isOfVisit(done.reply())
                    ? open.answer(turning, false)
                            .filter(quoted -> isNearer(quoted, done, turning))
                            .orElse(done)
                            .reply()
                    : done.reply();
        }
        boolean unsure = best.isEmpty() || best.get().surety() < UNSURE;
        if (unsure && turning.spoken().words().size() <= LONGEST_NAME && !isOfBefore(readings, turning)) {
            Optional<Outcome> known = best;
            best = best(names(turning), turning)
                    .filter(bare ->
                            known.isEmpty() || bare.surety() > known.get().surety())
                    .or(() -> known);
        }
        Optional<Outcome> said = best;
        Optional<Outcome> quoted = open.answer(turning, false)
                .filter(one ->
                        said.isEmpty() || weighsIfAsked(one.reply(), said.get().reply()));
        if (quoted.isPresent()
                && (best.isEmpty()
                        || best.get().reply().kind() == Reply.Kind.REFUSAL
                        || best.get().surety() < quoted.get().surety())) {
            return quoted.get().reply();
        }
        if (best.isEmpty() || best.get().surety() < RecordTexts.SURETY) {
            Optional<Outcome> described = records.answer(turning);
            if (described.isPresent()) {
                return described.get().reply();
            }
        }
        return best.filter(outcome -> !outcome.isBeside())
                .map(Outcome::reply)
                .orElseGet(() -> refuse(readings, open, turning));
    }

    /// "Who made the Strawberry Thief?": the word that makes a question unknowable stands in the name of a work. The
    /// readings which take it so are tried; they count only where a whole title bears them out.
    private static List<Reading> unlessATitle(List<Reading> readings, Turning turning) {
        Set<String> unknowable = new HashSet<>();
        for (Reading reading : readings) {
            if (reading.intent() == Intent.UNKNOWABLE) {
                List<String> words = new ArrayList<>(turning.spoken().folded());
                words.removeAll(reading.skipped());
                unknowable.addAll(words);
            }
        }
        return readings.stream()
                .filter(reading -> reading.intent().isOfWork())
                .filter(reading -> reading.slot("work").folded().containsAll(unknowable))
                .toList();
    }

    /// Turns that mean something only after others are no names of works: "another one", "and when was he born?".
    private static boolean isOfBefore(List<Reading> readings, Turning turning) {
        return readings.stream().anyMatch(reading -> switch (reading.intent()) {
            case MORE, ANOTHER -> true;
            default ->
                (reading.intent().isOfWork() || reading.intent().isOfMaker())
                        && reading.slots().values().stream()
                                .allMatch(slot -> turning.isPronoun(slot) || turning.isPerson(slot));
        });
    }

    private static boolean has(List<Reading> readings, Intent intent) {
        return readings.stream().anyMatch(reading -> reading.intent() == intent);
    }

    /// Whether a text of the house speaks of much more of the question than the form of visiting information does: the
    /// price of a tour for a group, not that of a ticket.
    private boolean isNearer(Outcome quoted, Outcome computed, Turning turning) {
        double share = account.share(turning, quoted.reply());
        return share > 0.95 && account.share(turning, computed.reply()) < share - 0.3;
    }

    private static boolean weighsIfAsked(Reply quoted, Reply refused) {
        return !refused.intent().equals(Intent.WEIGHT.key())
                || quoted.sentences().stream().anyMatch(said -> Compared.saysAWeight(said.text()));
    }

    private static boolean isOfVisit(Reply reply) {
        return Intent.find(reply.intent()).filter(Intent::isOfVisit).isPresent();
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
                Optional<Outcome> outcome = talk.answer(reading, turning).map(one -> modest(one, reading, turning));
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

    /// An answer computed from the form, a count or a list that leaves out what the question was about is none.
    private Outcome modest(Outcome outcome, Reading reading, Turning turning) {
        boolean collective = isOfTheCollection(reading.intent());
        if (collective && isOfHouse(reading.slot("thing"), turning)) {
            // How many rooms there are is no question to the catalogue.
            return outcome.beside();
        }
        boolean computed = isOfVisit(outcome.reply()) || collective;
        boolean answers = outcome.reply().kind() == Reply.Kind.ANSWER;
        return computed && answers && !account.takesAllOf(reading, outcome.reply(), turning)
                ? outcome.beside()
                : outcome;
    }

    private static boolean isOfTheCollection(Intent intent) {
        return switch (intent) {
            case COUNT, LIST, OLDEST, NEWEST, LARGEST, SMALLEST -> true;
            default -> false;
        };
    }

    private static boolean isOfHouse(Spoken thing, Turning turning) {
        return turning.grammar()
                .findIn("housething", thing)
                .filter(at -> at[0] == 0)
                .isPresent();
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
        List<Reading> all = new ArrayList<>();
        if (!turning.state().asked().isEmpty() && !turning.state().works().isEmpty()) {
            // "Millais", after the guide asked which of four works is meant.
            all.add(new Reading(Intent.WHICH_OF, Map.of("name", bare), 0, tag));
        }
        boolean asks = turning.grammar().is("be", bare.part(0, 1));
        slots.entrySet().stream()
                // "Is it far?" names nothing, whatever "far" may name.
                .filter(slot -> !asks || slot.getKey() != Intent.LIST)
                .sorted(Comparator.comparing(
                        e -> List.of(Intent.LIFE, Intent.ABOUT, Intent.LIST).indexOf(e.getKey())))
                .map(e -> new Reading(e.getKey(), Map.of(e.getValue(), bare), 0, tag))
                .forEach(all::add);
        return all;
    }

    private Reply refuse(List<Reading> readings, OpenQuestions open, Turning turning) {
        if (isOfBefore(readings, turning) && turning.state().focus().isEmpty()) {
            return refusals.what(turning);
        }
        String key = readings.isEmpty()
                ? Intent.OPEN.key()
                : readings.getFirst().intent().key();
        return refusals.plain(key, open.nearest(turning).orElse(null), turning);
    }
}
