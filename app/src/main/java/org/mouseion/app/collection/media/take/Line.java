package org.mouseion.app.collection.media.take;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.media.held.HeldPicture.Why;

/// One file or address of a take.
///
/// @param number from 1, in the order of names
/// @param place where its bytes are: `file:SHA-256`, `zip:SHA-256:entry`, `path:/…` or an address
/// @param name of the file, as it is shown
/// @param work the work it goes to, or null
/// @param how the work was told
/// @param candidates works it may belong to, where nobody knows
/// @param part what its name says beyond the number, for the order
/// @param picture the first picture that came of it
public record Line(
        int number,
        String place,
        String name,
        @Nullable WorkId work,
        How how,
        List<WorkId> candidates,
        String part,
        State state,
        Why why,
        @Nullable PictureId picture) {

    public Line {
        candidates = List.copyOf(candidates);
    }

    /// How the work of a file was told.
    public enum How {
        NONE(""),
        SHEET("SHEET"),
        NUMBER("NUMBER"),
        RECORD("RECORD"),
        PERSON("PERSON");

        private final String word;

        How(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static How of(String word) {
            return word.isEmpty() ? NONE : valueOf(word);
        }
    }

    public enum State {
        WAITING,
        TAKEN,
        /// The house has this very picture there already.
        KNOWN,
        /// Cannot be taken: see the reason.
        ASIDE,
        /// A person left it out, or it belongs to no work and was not wanted.
        LEFT
    }

    public Line with(State now, Why reason, @Nullable PictureId came) {
        return new Line(number, place, name, work, how, candidates, part, now, reason, came);
    }
}
