package org.mouseion.formats.dates.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place in the items of one date, and the little that later words remember of earlier ones.
public final class Cursor {

    /// How far a word such as "century" or "BCE" at the end of a range is looked for; keeps reading linear.
    private static final int HORIZON = 12;

    private final List<Item> items;
    private int at;

    /// "siglos XVI-XVII": the unit stands before and serves both.
    public boolean centuryNamed;
    /// "années 1850-1860": likewise.
    public boolean decadeNamed;

    public Cursor(List<Item> items) {
        this.items = items;
    }

    public Item peek() {
        return peek(0);
    }

    public Item peek(int ahead) {
        int i = at + ahead;
        return i >= 0 && i < items.size() ? items.get(i) : Item.NOTHING;
    }

    public boolean next(Concept concept) {
        return peek().is(concept);
    }

    public boolean next(Concept first, Concept second) {
        return peek().is(first) && peek(1).is(second);
    }

    /// Steps over the next item if it is of this concept.
    public boolean take(Concept concept) {
        if (next(concept)) {
            at++;
            return true;
        }
        return false;
    }

    public void skipFillers() {
        while (next(Concept.FILLER)) {
            at++;
        }
    }

    public void advance(int steps) {
        at += steps;
    }

    public int position() {
        return at;
    }

    public void returnTo(int position) {
        at = position;
    }

    public boolean atEnd() {
        return at >= items.size();
    }

    public void forget() {
        centuryNamed = false;
        decadeNamed = false;
    }

    /// A unit or era found at the end of the range that starts here, with the next number on the way to it.
    public record Ahead(Item item, int nextNumber) {}

    /// Looks for one of two concepts before anything that would end the range.
    public @Nullable Ahead ahead(int from, Concept one, Concept other) {
        int number = -1;
        for (int i = from; i < from + HORIZON; i++) {
            Item item = peek(i);
            if (item.is(one) || item.is(other)) {
                return new Ahead(item, number);
            }
            if (!isPartOfRange(item)) {
                return null;
            }
            if (number < 0) {
                number = Ordinals.value(item) > 0 ? Ordinals.value(item) : -1;
            }
        }
        return null;
    }

    private static boolean isPartOfRange(Item item) {
        return switch (item.is()) {
            case DASH,
                    TO,
                    OR,
                    AND,
                    SLASH,
                    EARLY,
                    MID,
                    LATE,
                    HALF,
                    QUARTER,
                    THIRD,
                    ORDINAL,
                    FILLER,
                    CIRCA,
                    DOUBT,
                    CENTURY,
                    MILLENNIUM,
                    NUMBER -> true;
            case STRANGE -> Ordinals.value(item) > 0;
            default -> false;
        };
    }
}
