package org.mouseion.app.discovery.levels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Levels;
import org.mouseion.app.collection.Levels.Level;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.PageSearch;
import org.mouseion.app.platform.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Trees as they are shown: as much as one page can hold, the nearest levels first, and what is left out counted.
@Component
class Trees {

    /// Levels drawn on a page.
    private static final int DRAWN = 500;

    /// Levels walked to count pages and what is left out; larger finding aids exist, but nobody reads one in one page.
    static final int WALKED = 50_000;

    private final Levels levels;
    private final Works works;
    private final ObjectProvider<PageSearch> pages;

    Trees(Levels levels, Works works, ObjectProvider<PageSearch> pages) {
        this.levels = levels;
        this.works = works;
        this.pages = pages;
    }

    /// @param levels in the tree, its top not counted; [#WALKED] where there are as many or more
    record Tree(Branch top, int levels) {}

    /// @param here whether it is asked from inside the house
    Tree of(Work top, Words words, boolean here) {
        List<Level> below = levels.below(top.id(), WALKED);
        Map<WorkId, Long> counted = pagesIn(top.id(), below, here);
        SequencedMap<WorkId, List<Level>> parts = new LinkedHashMap<>();
        below.forEach(level -> parts.computeIfAbsent(wholeOf(level, top.id()), whole -> new ArrayList<>())
                .add(level));
        List<Level> drawn = below.subList(0, drawn(below));
        Set<WorkId> shown = drawn.stream().map(Level::id).collect(Collectors.toSet());
        Map<WorkId, Work> known = works.list(shown).stream().collect(Collectors.toMap(Work::id, work -> work));
        known.put(top.id(), top);
        String written =
                top.facts().partOf() == null ? "" : top.facts().partOf().level();
        Level root = new Level(top.id(), null, 0, written);
        return new Tree(branch(root, parts, known, counted, words), below.size());
    }

    /// Whole families of levels, so that no level shows some of what is in it without a reason: the first family is
    /// drawn whatever its size, up to four times as much as a page usually holds.
    private static int drawn(List<Level> below) {
        int end = 0;
        int at = 0;
        while (at < below.size()) {
            WorkId whole = below.get(at).whole();
            int next = at;
            while (next < below.size()
                    && java.util.Objects.equals(below.get(next).whole(), whole)) {
                next++;
            }
            if (next > DRAWN && end > 0) {
                return end;
            }
            end = Math.min(next, 4 * DRAWN);
            at = next;
        }
        return end;
    }

    private @Nullable Branch branchOrNull(
            Level level,
            Map<WorkId, List<Level>> parts,
            Map<WorkId, Work> known,
            Map<WorkId, Long> counted,
            Words words) {
        return known.containsKey(level.id()) ? branch(level, parts, known, counted, words) : null;
    }

    private Branch branch(
            Level level,
            Map<WorkId, List<Level>> parts,
            Map<WorkId, Work> known,
            Map<WorkId, Long> counted,
            Words words) {
        Work work = java.util.Objects.requireNonNull(known.get(level.id()));
        List<Level> all = parts.getOrDefault(level.id(), List.of());
        List<Branch> shown = new ArrayList<>();
        for (Level part : all) {
            Branch branch = branchOrNull(part, parts, known, counted, words);
            if (branch != null) {
                shown.add(branch);
            }
        }
        return new Branch(
                level.id().value(),
                "/works/" + level.id().value(),
                LevelWords.title(work, words),
                LevelWords.level(level.level(), words),
                work.facts().inventoryNumber(),
                LevelWords.date(work),
                counted.getOrDefault(level.id(), 0L),
                all.size() - shown.size(),
                shown);
    }

    private static WorkId wholeOf(Level level, WorkId top) {
        return level.whole() == null ? top : level.whole();
    }

    /// Pages in each level and below it.
    private Map<WorkId, Long> pagesIn(WorkId top, List<Level> below, boolean here) {
        PageSearch search = pages.getIfAvailable();
        Map<WorkId, Long> counted = new HashMap<>();
        if (search == null) {
            return counted;
        }
        Map<WorkId, WorkId> wholes = new HashMap<>();
        below.forEach(level -> wholes.put(level.id(), wholeOf(level, top)));
        for (PageSearch.Series series : search.series(here)) {
            if (!series.series().matches("\\d{1,18}")) {
                continue;
            }
            WorkId at = new WorkId(Long.parseLong(series.series()));
            if (!wholes.containsKey(at) && !at.equals(top)) {
                continue;
            }
            // The walk that made `below` meets no work twice, so this ends at the top.
            for (WorkId up = at; up != null; up = wholes.get(up)) {
                counted.merge(up, series.pages(), Long::sum);
            }
        }
        return counted;
    }
}
