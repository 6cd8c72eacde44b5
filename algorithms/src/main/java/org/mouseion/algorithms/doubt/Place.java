package org.mouseion.algorithms.doubt;

import java.util.List;

/// What an index holds of one place of a page.
///
/// @param slot number of the [Slot] where it begins
/// @param slots how many slots it covers: 2 where the word goes on after the end of a line
public record Place(int slot, int slots, List<Mass> masses) {

    public Place {
        masses = List.copyOf(masses);
    }
}
