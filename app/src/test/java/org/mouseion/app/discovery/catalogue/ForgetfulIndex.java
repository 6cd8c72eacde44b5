package org.mouseion.app.discovery.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.documents.IndexedWork;

/// An index that refuses some works and then forgets all that was not yet on disk, as Lucene's writer does.
public final class ForgetfulIndex {

    public final WorkIndex contract = Partly.of(WorkIndex.class, this);
    public final Set<Long> onDisk = new TreeSet<>();
    private final List<Long> taken = new ArrayList<>();
    private final Set<Long> refused;

    public ForgetfulIndex(Set<Long> refused) {
        this.refused = refused;
    }

    public void put(List<IndexedWork> works) {
        for (IndexedWork work : works) {
            if (refused.contains(work.id())) {
                taken.clear();
                throw new IllegalStateException("refused " + work.id());
            }
            taken.add(work.id());
        }
    }

    public void remove(List<Long> works) {
        taken.removeAll(works);
        onDisk.removeAll(works);
    }

    public void flush() {
        onDisk.addAll(taken);
        taken.clear();
    }

    public void refresh() {}
}
