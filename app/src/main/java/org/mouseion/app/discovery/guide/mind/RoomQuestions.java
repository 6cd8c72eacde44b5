package org.mouseion.app.discovery.guide.mind;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.facts.CollectionTold;
import org.mouseion.app.discovery.guide.selection.Aboutness;
import org.mouseion.app.discovery.guide.understanding.Intent;
import org.mouseion.app.discovery.guide.understanding.Reading;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.springframework.stereotype.Component;

/// What is in a numbered room, and what is near it: from the texts that speak of the room, else from the records that
/// say where works hang. Who asks anything else of a room ("how bright is it in room 6?") asks an open question.
@Component
class RoomQuestions {

    private final CollectionTold records;
    private final Refusals refusals;
    private final Aboutness aboutness;
    private final AskedOfHouse asked;

    RoomQuestions(CollectionTold records, Refusals refusals, Analysis analysis, AskedOfHouse asked) {
        this.asked = asked;
        this.records = records;
        this.refusals = refusals;
        this.aboutness = new Aboutness(analysis);
    }

    /// Nothing where no room is asked about; a refusal where one is of which nothing is written.
    Optional<Reply> answer(List<Reading> readings, OpenQuestions texts, Turning turning) {
        List<String> several = asked.rooms(turning);
        if (!several.isEmpty() && asked.isOnlyOfRooms(turning)) {
            return texts.rooms(several, turning).map(Outcome::reply);
        }
        for (Reading reading : readings) {
            Optional<String> number =
                    reading.intent() == Intent.IN_ROOM ? number(reading.slot("room"), turning) : Optional.empty();
            if (number.isPresent()) {
                boolean near =
                        turning.grammar().findIn("near", turning.spoken()).isPresent();
                if (isOnlyAbout(reading, turning)) {
                    return Optional.of(answer(number.get(), near, texts, turning));
                }
            }
        }
        return Optional.empty();
    }

    private Reply answer(String number, boolean near, OpenQuestions texts, Turning turning) {
        return texts.room(number, near, turning)
                .map(Outcome::reply)
                .or(() -> records.inRoom(number, turning.voice())
                        .map(told -> Replies.answer(told, Intent.NEAR, "", turning)))
                .orElseGet(() -> refusals.plain(Intent.NEAR.key(), null, turning));
    }

    /// Whether nothing is asked besides the room and what is there or near.
    private boolean isOnlyAbout(Reading reading, Turning turning) {
        Set<String> left = new LinkedHashSet<>(aboutness.content(reading.skipped()));
        for (String name : List.of("near", "hang", "work")) {
            left.removeIf(word -> turning.grammar().is(name, Spoken.of(word)));
        }
        turning.grammar()
                .findIn("near", turning.spoken())
                .ifPresent(at -> left.removeAll(turning.spoken().folded().subList(at[0], at[1])));
        return left.isEmpty();
    }

    /// "4", "4b" or "four".
    private static Optional<String> number(Spoken slot, Turning turning) {
        String word = String.join(" ", slot.folded());
        if (word.matches("\\d{1,3}[a-z]?")) {
            return Optional.of(word);
        }
        for (int n = 1; n <= 6; n++) {
            if (turning.grammar().is("nth-" + n, slot)) {
                return Optional.of(Integer.toString(n));
            }
        }
        return Optional.empty();
    }
}
