package org.mouseion.app.discovery.guide.mind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mouseion.app.discovery.guide.selection.Aboutness;
import org.mouseion.app.discovery.guide.understanding.Intent;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.springframework.stereotype.Component;

/// What a turn asks of the house itself: how many of something, in which room, what is in which rooms.
@Component
class AskedOfHouse {

    /// Rooms of one turn.
    private static final int MOST = 12;

    private final Aboutness aboutness;

    AskedOfHouse(Analysis analysis) {
        this.aboutness = new Aboutness(analysis);
    }

    /// The thing of which it is asked how many there are.
    Optional<Spoken> thingCounted(Turning turning) {
        return turning.grammar().read(turning.spoken()).stream()
                .filter(reading -> reading.intent() == Intent.COUNT)
                .flatMap(reading -> reading.find("thing").stream())
                .findFirst();
    }

    /// The words of what is looked for, where it is asked in which room something is; else none.
    Set<String> thingInARoom(Turning turning) {
        Optional<int[]> which = turning.grammar().findIn("whichroom", turning.spoken());
        if (which.isEmpty()) {
            return Set.of();
        }
        List<String> words = new ArrayList<>(turning.spoken().folded());
        words.subList(which.get()[0], which.get()[1]).clear();
        Set<String> content = new LinkedHashSet<>(aboutness.content(words));
        for (String name : List.of("hang", "work")) {
            content.removeIf(word -> turning.grammar().is(name, Spoken.of(word)));
        }
        return content;
    }

    /// Numbers of the rooms, where several are named: "rooms 3 and 4", "les salles 5 à 8"; else none.
    List<String> rooms(Turning turning) {
        Optional<int[]> named = turning.grammar().findIn("rooms", turning.spoken());
        List<String> rooms = new ArrayList<>();
        if (named.isEmpty()) {
            return rooms;
        }
        List<String> words = turning.spoken().folded();
        boolean through = false;
        for (String word : words.subList(named.get()[1], words.size())) {
            if (word.matches("\\d{1,3}")) {
                int last = Integer.parseInt(word);
                int first = through && !rooms.isEmpty() ? Integer.parseInt(rooms.getLast()) + 1 : last;
                for (int room = first; room <= last && rooms.size() < MOST; room++) {
                    rooms.add(Integer.toString(room));
                }
                through = false;
            } else if (turning.grammar().is("through", Spoken.of(word))) {
                through = true;
            } else if (!turning.grammar().is("joining", Spoken.of(word))) {
                break;
            }
        }
        return rooms.size() > 1 ? rooms : List.of();
    }

    /// The words of what is to be paid for, where a price is asked; else none.
    Set<String> thingPriced(Turning turning) {
        boolean priced =
                turning.grammar().read(turning.spoken()).stream().anyMatch(reading -> reading.intent() == Intent.PRICE);
        Set<String> content =
                new LinkedHashSet<>(aboutness.content(turning.spoken().folded()));
        content.removeIf(word -> turning.grammar().is("priceword", Spoken.of(word))
                || turning.grammar().is("joinword", Spoken.of(word)));
        return priced ? content : Set.of();
    }

    /// Whether a turn asks for a price and for nothing more, after a text was quoted: "and the price?", "how much is
    /// it?"
    boolean isOfPriceAlone(Turning turning) {
        boolean priced =
                turning.grammar().read(turning.spoken()).stream().anyMatch(reading -> reading.intent() == Intent.PRICE);
        return priced
                && Focus.quoted(turning.state().focus()).isPresent()
                && aboutness.content(turning.spoken().folded()).stream()
                        .allMatch(word -> turning.grammar().is("priceword", Spoken.of(word)));
    }

    /// Whether nothing is asked besides the rooms and what is there.
    boolean isOnlyOfRooms(Turning turning) {
        if (turning.grammar().findIn("near", turning.spoken()).isPresent()) {
            return false;
        }
        Set<String> left =
                new LinkedHashSet<>(aboutness.content(turning.spoken().folded()));
        for (String name : List.of("rooms", "through", "joining", "hang", "work")) {
            left.removeIf(word -> turning.grammar().is(name, Spoken.of(word)));
        }
        left.removeIf(word -> word.chars().allMatch(Character::isDigit));
        return left.isEmpty();
    }
}
