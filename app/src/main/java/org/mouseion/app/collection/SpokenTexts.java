package org.mouseion.app.collection;

import java.util.Collection;
import java.util.List;

/// What is said in the sound and film of works. Whoever shows it heeds [WorkAccess].
public interface SpokenTexts {

    /// Of one work, by recording and language.
    List<SpokenText> list(WorkId work);

    /// Of these works those that have any, now or before.
    List<WorkId> listWorks(Collection<WorkId> works);

    /// Works that have any after that number, in the order of their numbers.
    List<WorkId> listWorksAfter(long after, int limit);
}
