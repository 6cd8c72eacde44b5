package org.mouseion.app.discovery.levels;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Levels;
import org.mouseion.app.collection.Levels.Level;
import org.mouseion.app.collection.PartOf;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.platform.Words;
import org.springframework.stereotype.Component;

/// What a work's page says of its place: the way down to it, what stands before and after it, what lies in it.
@Component
public class LevelView {

    /// Of what lies in it, so much is named on its page; the rest is in the tree.
    private static final int NAMED = 40;

    private final Levels levels;
    private final Works works;
    private final Crumbs crumbs;

    LevelView(Levels levels, Works works, Crumbs crumbs) {
        this.levels = levels;
        this.works = works;
        this.crumbs = crumbs;
    }

    /// @param kind what kind of level it is, may be empty
    /// @param size of what lies directly in it
    /// @param parts the first of them
    public record Place(
            long id,
            String kind,
            List<Crumb> above,
            @Nullable Crumb before,
            @Nullable Crumb after,
            long size,
            List<Branch> parts) {

        public Place {
            above = List.copyOf(above);
            parts = List.copyOf(parts);
        }
    }

    /// Nothing for a work that neither lies in another nor has others in it.
    public Optional<Place> of(Work work, Words words) {
        WorkId id = work.id();
        PartOf partOf = work.facts().partOf();
        long size = levels.countIn(id);
        if (partOf == null && size == 0) {
            return Optional.empty();
        }
        Levels.Neighbours beside = levels.beside(id);
        List<Level> parts = size == 0 ? List.of() : levels.in(id, 0, NAMED);
        Map<WorkId, Work> known = works
                .list(java.util.stream.Stream.of(beside.before(), beside.after(), parts)
                        .flatMap(List::stream)
                        .map(Level::id)
                        .toList())
                .stream()
                .collect(Collectors.toMap(Work::id, found -> found, (a, b) -> a));
        return Optional.of(new Place(
                id.value(),
                partOf == null ? "" : LevelWords.level(partOf.level(), words),
                crumbs.of(id, words),
                crumb(beside.before(), known, words),
                crumb(beside.after(), known, words),
                size,
                parts.stream()
                        .filter(part -> known.containsKey(part.id()))
                        .map(part -> branch(part, java.util.Objects.requireNonNull(known.get(part.id())), words))
                        .toList()));
    }

    private static @Nullable Crumb crumb(List<Level> beside, Map<WorkId, Work> known, Words words) {
        return beside.stream()
                .map(level -> known.get(level.id()))
                .filter(java.util.Objects::nonNull)
                .map(work -> new Crumb(
                        LevelWords.title(work, words), "/works/" + work.id().value()))
                .findFirst()
                .orElse(null);
    }

    private static Branch branch(Level level, Work work, Words words) {
        return new Branch(
                level.id().value(),
                "/works/" + level.id().value(),
                LevelWords.title(work, words),
                LevelWords.level(level.level(), words),
                work.facts().inventoryNumber(),
                LevelWords.date(work),
                0,
                0,
                List.of());
    }
}
