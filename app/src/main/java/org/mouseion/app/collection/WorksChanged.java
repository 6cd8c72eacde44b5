package org.mouseion.app.collection;

import java.util.List;

/// Works were created, changed, hidden or removed; published inside the transaction, heard after it.
public record WorksChanged(List<WorkId> works) {
    public WorksChanged {
        works = List.copyOf(works);
    }
}
