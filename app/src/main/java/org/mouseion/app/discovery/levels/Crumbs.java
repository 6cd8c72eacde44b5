package org.mouseion.app.discovery.levels;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mouseion.app.collection.Levels;
import org.mouseion.app.collection.Levels.Level;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.platform.Words;
import org.springframework.stereotype.Component;

/// The way from the top of a tree down to a work, without itself.
@Component
public class Crumbs {

    private final Levels levels;
    private final Works works;

    Crumbs(Levels levels, Works works) {
        this.levels = levels;
        this.works = works;
    }

    public List<Crumb> of(WorkId work, Words words) {
        return of(List.of(work), words).getOrDefault(work, List.of());
    }

    /// Of many works at once, for a page of results; works that lie in nothing have no entry.
    public Map<WorkId, List<Crumb>> of(Collection<WorkId> asked, Words words) {
        Map<WorkId, List<Level>> above = levels.above(asked);
        Set<WorkId> ids = new LinkedHashSet<>();
        above.values().forEach(way -> way.forEach(level -> ids.add(level.id())));
        Map<WorkId, Crumb> known = new HashMap<>();
        for (Work work : works.list(ids)) {
            known.put(
                    work.id(),
                    new Crumb(
                            LevelWords.title(work, words), "/works/" + work.id().value()));
        }
        Map<WorkId, List<Crumb>> crumbs = new HashMap<>();
        above.forEach((work, way) -> crumbs.put(
                work,
                way.stream()
                        .filter(level -> known.containsKey(level.id()))
                        .map(level -> known.get(level.id()))
                        .toList()));
        return crumbs;
    }
}
