package org.mouseion.app.discovery.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.platform.Problem;

/// Works in memory, for tests of what stands above the catalogue.
public final class InMemoryCatalogue {

    public final Works contract = Partly.of(Works.class, this);

    private final Map<WorkId, Work> works = new ConcurrentSkipListMap<>((a, b) -> Long.compare(a.value(), b.value()));

    public void put(Work work) {
        works.put(work.id(), work);
    }

    public List<Work> all() {
        return List.copyOf(works.values());
    }

    public Work get(WorkId id) {
        return find(id).orElseThrow(() -> Problem.notFound("work-not-found", Long.toString(id.value())));
    }

    public Optional<Work> find(WorkId id) {
        return Optional.ofNullable(works.get(id));
    }

    public Optional<Work> find(SourceRef source) {
        return works.values().stream().filter(w -> w.source().equals(source)).findFirst();
    }

    public List<Work> list(Collection<WorkId> ids) {
        return ids.stream().map(works::get).filter(w -> w != null).toList();
    }

    public long count() {
        return works.size();
    }

    public long highestId() {
        return works.keySet().stream().mapToLong(WorkId::value).max().orElse(0);
    }

    public void forEachBatch(long after, int batchSize, Consumer<List<Work>> batch) {
        List<Work> rest =
                works.values().stream().filter(w -> w.id().value() > after).toList();
        for (int from = 0; from < rest.size(); from += batchSize) {
            batch.accept(new ArrayList<>(rest.subList(from, Math.min(rest.size(), from + batchSize))));
        }
    }

    /// Every work by its title, for readable expectations.
    public Map<WorkId, String> titles() {
        Map<WorkId, String> titles = new LinkedHashMap<>();
        works.values()
                .forEach(w -> titles.put(
                        w.id(), w.facts().title().byTag().values().iterator().next()));
        return titles;
    }
}
