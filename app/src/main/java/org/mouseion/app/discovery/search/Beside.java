package org.mouseion.app.discovery.search;

import java.util.List;

/// What meaning adds to what the words find.
///
/// @param works nearest first; where words find all that was asked only works that they do not find
/// @param alone whether the words find nothing at all
record Beside(List<Work> works, boolean alone) {

    static final Beside NOTHING = new Beside(List.of(), false);

    /// @param wordByWord how much of the line the work answers when each word looks for its nearest, in [0, 1]; 0 where
    /// that was not asked
    /// @param found whether the words find the work as well
    record Work(long id, double wordByWord, boolean found) {}

    Beside {
        works = List.copyOf(works);
    }

    /// Works that only their meaning brings.
    List<Long> added() {
        return works.stream().filter(work -> !work.found()).map(Work::id).toList();
    }
}
