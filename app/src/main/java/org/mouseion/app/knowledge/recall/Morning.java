package org.mouseion.app.knowledge.recall;

import java.time.LocalDate;

/// Something to be done when a new day begins, and when the house opens. Parts of the area declare theirs as beans.
public interface Morning {

    /// Repeatable: doing it twice on a day changes nothing.
    void begin(LocalDate day);
}
