package org.mouseion.app.collection.spotting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mouseion.algorithms.spotting.WordBox;
import org.mouseion.app.collection.PageLayers;
import org.mouseion.app.collection.PageTextsChanged;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.Keepers;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.governance.Ruling.Verdict;
import org.mouseion.app.governance.Rulings;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What a person does: points at a word, says what it is, and rules about the places a machine proposes.
@Component
public class Spotting {

    /// The kind of ruling; its question is a word of a work and a place.
    static final String RULING = "collection.spotting";

    private static final int LONGEST = 200;

    private final SpottedRows rows;
    private final PictureRows pictures;
    private final PageLayers layers;
    private final Keepers keepers;
    private final Rulings rulings;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Spotting(
            SpottedRows rows,
            PictureRows pictures,
            PageLayers layers,
            Keepers keepers,
            Rulings rulings,
            Ledger ledger,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.pictures = pictures;
        this.layers = layers;
        this.keepers = keepers;
        this.rulings = rulings;
        this.ledger = ledger;
        this.events = events;
        this.transaction = transaction;
    }

    /// Remembers a word somebody pointed at. Who points at it again (a button pressed twice, a way back) finds the
    /// word that is there, and what they now say of it is kept.
    ///
    /// @return its number
    public long point(PictureId picture, WordBox box, String text) {
        Person person = keepers.keeper();
        HeldPicture held = pictures.get(picture);
        WorkId work = held.work();
        if (work == null
                || box.x() < 0
                || box.y() < 0
                || (long) box.x() + box.width() > held.width()
                || (long) box.y() + box.height() > held.height()) {
            throw new Problem("word-outside", 422);
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            // Holds the row of the series too: of two presses at once, the second sees the first's word.
            layers.mark(work, "");
            Optional<SpottedRows.Wanted> before = rows.findAt(work, picture, box);
            if (before.isPresent()) {
                long known = before.get().id();
                String said = clean(text);
                if (!said.isEmpty() && !said.equals(before.get().text())) {
                    say(known, said);
                }
                return known;
            }
            long word = rows.add(work, picture, box, clean(text), person.id());
            tell("page.word-pointed-at", word, person, Map.of("picture", Long.toString(picture.value())));
            events.publishEvent(new PageTextsChanged(List.of(picture)));
            return word;
        }));
    }

    /// Says what a word is; blank takes it back, and it is found by nobody.
    public void say(long word, String text) {
        Person person = keepers.keeper();
        transaction.executeWithoutResult(status -> {
            rows.say(word, clean(text));
            tell("page.word-said", word, person, Map.of());
            changed(word);
        });
    }

    public void rule(long word, PictureId picture, WordBox box, Verdict verdict) {
        Person person = keepers.keeper();
        transaction.executeWithoutResult(status -> {
            rows.get(word);
            rulings.rule(RULING, question(word, picture, box), verdict, "");
            rows.rule(word, picture, box, verdict, person.id());
            events.publishEvent(new PageTextsChanged(List.of(picture)));
        });
    }

    /// The question is open again.
    public void takeBack(long word, PictureId picture, WordBox box) {
        keepers.keeper();
        transaction.executeWithoutResult(status -> {
            if (rows.takeBack(word, picture, box)) {
                rulings.revoke(RULING, question(word, picture, box));
                events.publishEvent(new PageTextsChanged(List.of(picture)));
            }
        });
    }

    /// Forgets a word with all that was ruled about it.
    public void remove(long word) {
        Person person = keepers.keeper();
        transaction.executeWithoutResult(status -> {
            changed(word);
            rows.remove(word);
            tell("page.word-forgotten", word, person, Map.of());
        });
    }

    private void changed(long word) {
        events.publishEvent(new PageTextsChanged(Stream.concat(
                        Stream.of(rows.get(word).picture()),
                        rows.places(word).stream().map(SpottedRows.Place::picture))
                .distinct()
                .toList()));
    }

    private void tell(String action, long word, Person person, Map<String, String> facts) {
        ledger.write(new Deed(action, "word:" + word, person.id() == 0 ? "house" : "account:" + person.id(), facts));
    }

    private static String question(long word, PictureId picture, WordBox box) {
        return Rulings.fingerprint(
                Long.toString(word),
                Long.toString(picture.value()),
                box.x() + "," + box.y() + "," + box.width() + "," + box.height());
    }

    private static String clean(String text) {
        String one = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return one.length() <= LONGEST ? one : one.substring(0, LONGEST);
    }
}
