package org.mouseion.app.discovery.index.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.documents.IndexedWork;
import org.mouseion.app.discovery.index.documents.WorkDocuments;
import org.mouseion.app.platform.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Brings works into an index as they are now: published ones are put, all others taken out.
@Component
public class IndexWriting {

    private static final Logger log = LoggerFactory.getLogger(IndexWriting.class);

    private final Works works;
    private final WorkDocuments documents;
    private final PendingWorks pending;

    IndexWriting(Works works, WorkDocuments documents, PendingWorks pending) {
        this.works = works;
        this.documents = documents;
        this.pending = pending;
    }

    /// The engine refused a batch. It may have forgotten everything it was given since it was last flushed, so that
    /// whoever wrote that must write it again; the batch itself is for [#writeCarefully].
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(RuntimeException cause) {
            super(cause);
        }
    }

    /// What becomes of a batch.
    ///
    /// @param gone works to take out
    /// @param made documents to put
    record Prepared(List<Long> gone, List<IndexedWork> made) {}

    /// Writes a batch; a work that cannot even be made a document of is set aside with the reason.
    public void write(List<WorkId> ids, WorkIndex into) {
        put(prepare(ids), into);
    }

    /// Reads the works and makes their documents; all that a batch asks of the database.
    Prepared prepare(List<WorkId> ids) {
        Map<WorkId, Work> published = new LinkedHashMap<>();
        for (Work work : works.list(ids)) {
            if (work.state() == WorkState.PUBLISHED) {
                published.put(work.id(), work);
            }
        }
        List<Long> gone = ids.stream()
                .filter(id -> !published.containsKey(id))
                .map(WorkId::value)
                .toList();
        return new Prepared(gone, published.isEmpty() ? List.of() : make(List.copyOf(published.values())));
    }

    /// Hands a prepared batch to the engine and waits until it has taken it; asks nothing of the database.
    void put(Prepared batch, WorkIndex into) {
        try {
            if (!batch.gone().isEmpty()) {
                into.remove(batch.gone());
            }
            if (!batch.made().isEmpty()) {
                into.put(batch.made());
            }
        } catch (RuntimeException refused) {
            throw new Refused(refused);
        }
    }

    private List<IndexedWork> make(List<Work> batch) {
        try {
            return documents.make(batch);
        } catch (RuntimeException fault) {
            if (batch.size() == 1) {
                log.warn("Work {} cannot be indexed", batch.getFirst().id().value(), fault);
                pending.setAside(batch.getFirst().id(), String.valueOf(fault.getMessage()));
                return List.of();
            }
        }
        List<IndexedWork> made = new ArrayList<>();
        batch.forEach(work -> made.addAll(make(List.of(work))));
        return made;
    }

    /// Writes a refused batch work by work, each to disk before the next, and sets aside those that are refused again.
    /// If none is taken, or the disk is full, it is not the works that are at fault, and [Refused] is thrown.
    public void writeCarefully(List<WorkId> ids, WorkIndex into) {
        log.warn("The index refused a batch of {} works; trying them one by one", ids.size());
        Map<WorkId, Refused> refused = new LinkedHashMap<>();
        for (WorkId id : ids) {
            try {
                write(List.of(id), into);
                into.flush();
            } catch (Refused again) {
                if (Outage.find(again).isPresent()) {
                    throw again;
                }
                refused.put(id, again);
            }
        }
        if (refused.size() == ids.size() && ids.size() > 1) {
            throw refused.values().iterator().next();
        }
        refused.forEach((id, why) -> {
            log.warn("Work {} was refused by the index", id.value(), why);
            pending.setAside(id, String.valueOf(why.getMessage()));
        });
    }
}
