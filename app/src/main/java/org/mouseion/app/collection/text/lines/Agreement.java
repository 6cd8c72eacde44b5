package org.mouseion.app.collection.text.lines;

import org.mouseion.algorithms.collation.ErrorRates;

/// How far two readings agree: letters and words that need no step from one to the other, of those of the longer.
///
/// @param letters 0 to 1
/// @param words 0 to 1
public record Agreement(double letters, double words) {

    /// The same in thousandths, never rounded up: readings that differ do not agree wholly.
    public Agreement told() {
        return new Agreement(Math.floor(letters * 1000) / 1000, Math.floor(words * 1000) / 1000);
    }

    /// Sums over the lines of a page.
    static final class Count {

        private long letters;
        private long letterSteps;
        private long words;
        private long wordSteps;

        void add(String one, String other) {
            ErrorRates there = ErrorRates.of(one, other);
            ErrorRates back = ErrorRates.of(other, "");
            letters += Math.max(there.letters(), back.letters());
            letterSteps += there.letterErrors();
            words += Math.max(there.words(), back.words());
            wordSteps += there.wordErrors();
        }

        Agreement result() {
            return new Agreement(
                    letters == 0 ? 1 : 1 - (double) letterSteps / letters,
                    words == 0 ? 1 : 1 - (double) wordSteps / words);
        }
    }
}
