package org.mouseion.app.collection;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The pictures to show of works: those the house holds, and only where it holds none the addresses the source gave.
///
/// Only what a visitor may see: pictures that wait, are unreadable, under embargo or for the desk alone are left out;
/// one that may be seen in the house only is listed and says so.
public interface Pictures {

    /// By work, in the order they are shown; one question whatever the number of works. Each work has an entry.
    Map<WorkId, List<ShownPicture>> list(Collection<Work> works);

    default List<ShownPicture> list(Work work) {
        return list(List.of(work)).getOrDefault(work.id(), List.of());
    }
}
