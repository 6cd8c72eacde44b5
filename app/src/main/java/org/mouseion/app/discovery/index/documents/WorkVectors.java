package org.mouseion.app.discovery.index.documents;

import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.Work;

/// The meaning of works as vectors, where it is known.
@FunctionalInterface
public interface WorkVectors {

    /// No vectors at all: search stays with words.
    WorkVectors NONE = works -> Map.of();

    /// The vectors there are, by number of the work; a work without one is put down to be computed where that takes
    /// long.
    Map<Long, WorkMeaning> find(List<Work> works);

    /// Whether every work that can have vectors has them: else those without would stand behind those with.
    default boolean areComplete() {
        return true;
    }
}
