package org.mouseion.app.collection.media.naming;

import java.util.List;
import org.mouseion.app.collection.WorkId;

/// Which work a file belongs to.
public sealed interface Belongs {

    /// For certain.
    ///
    /// @param part what the name says beyond the number ("verso", "2"), for the order of several; may be empty
    record To(WorkId work, String part) implements Belongs {}

    /// One of these, perhaps: a person decides.
    record Perhaps(List<WorkId> works, String part) implements Belongs {
        public Perhaps {
            works = List.copyOf(works);
        }
    }

    /// Its name holds no number the house knows.
    record Nowhere() implements Belongs {}
}
