package org.mouseion.app.discovery;

import java.util.Optional;
import org.mouseion.app.collection.Agent;

/// Who can be asked for their own words. Offered by what keeps the voices.
@FunctionalInterface
public interface OwnWords {

    /// Where a maker can be asked: nothing where nobody of that name wrote anything that is here today.
    Optional<Door> find(Agent agent);

    /// @param author as their writings bear the name
    /// @param path without language prefix
    record Door(String author, String path) {}
}
