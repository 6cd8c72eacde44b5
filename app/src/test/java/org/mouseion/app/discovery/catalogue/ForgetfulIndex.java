package org.mouseion.app.discovery.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.documents.IndexedWork;

/// An index that refuses some works and then forgets all that was not yet on disk, as Lucene's writer does.
public final class ForgetfulIndex {

    public final WorkIndex contract = Partly.of(WorkIndex.class, this);
    public final Set<Long> onDisk = new TreeSet<>();
    private final List<Long> taken = new ArrayList<>();
    private final Set<Long> refused;
    private final @Nullable Throwable cause;

    public ForgetfulIndex(Set<Long> refused) {
        this(refused, null);
    }

    /// @param cause why works are refused
    public ForgetfulIndex(Set<Long> refused, @Nullable Throwable cause) {
        this.refused = refused;
        this.cause = cause;
    }

    public void put(List<IndexedWork> works) {
        for (IndexedWork work : works) {
            if (refused.contains(work.id())) {
                taken.clear();
                throw new IllegalStateException("refused " + work.id(), cause);
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
