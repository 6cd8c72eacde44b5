package org.mouseion.app.collection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The pictures to show of works: those the house holds, and only where it holds none the addresses the source gave.
///
/// Only what a visitor may see: pictures that wait, are unreadable, under embargo or for the desk alone are left out;
/// one that may be seen in the house only is listed and says so.
public interface Pictures {

    /// What the records say, for a house that holds no pictures.
    Pictures OF_RECORDS = works -> works.stream()
            .collect(Collectors.toMap(
                    Work::id,
                    work -> work.facts().pictures().stream()
                            .map(ShownPicture::elsewhere)
                            .toList(),
                    (a, b) -> a));

    /// By work, in the order they are shown; one question whatever the number of works. Each work has an entry.
    Map<WorkId, List<ShownPicture>> list(Collection<Work> works);

    default List<ShownPicture> list(Work work) {
        return list(List.of(work)).getOrDefault(work.id(), List.of());
    }
}
