package org.mouseion.app.discovery.similar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.SimilarWorks;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.documents.WorkDocuments;
import org.mouseion.app.discovery.similar.Neighbours.Neighbour;
import org.mouseion.app.discovery.similar.looks.LooksLike;

/// Looks for neighbours in every way there is and shows each only where it is most alike.
final class LikeWorks implements SimilarWorks {

    /// Neighbours read for each shown, because another group may show some of them.
    private static final int SPARE = 4;

    /// What is the same in two pictures tells more than who made them.
    private static final List<Way> SAME = List.of(Way.PICTURE, Way.MOTIF);

    private static final List<Way> RESEMBLING = List.of(Way.PALETTE, Way.COMPOSITION, Way.TEXTURE);

    private final Works works;
    private final WorkDocuments documents;
    private final WorkIndex index;
    private final List<Likeness> ways;
    private final SimilarMeaning meaning;
    private final LookGroups looks;

    LikeWorks(
            Works works,
            WorkDocuments documents,
            WorkIndex index,
            List<Likeness> ways,
            SimilarMeaning meaning,
            LookGroups looks) {
        this.works = works;
        this.documents = documents;
        this.index = index;
        this.ways = List.copyOf(ways);
        this.meaning = meaning;
        this.looks = looks;
    }

    @Override
    public List<Group> find(WorkId id, int perGroup, Locale locale) {
        Work work = works.get(id);
        Subject subject = new Subject(work, documents.make(List.of(work)).getFirst(), locale);
        List<Neighbours> all = new ArrayList<>();
        List<LooksLike.Found> alike = looks.find(id);
        SAME.forEach(way -> looks.group(subject, alike, way).ifPresent(all::add));
        ways.forEach(way -> look(way, subject, perGroup * SPARE).ifPresent(all::add));
        meaning.look(subject, perGroup * SPARE).ifPresent(all::add);
        looks.byModel(subject, perGroup * SPARE).ifPresent(all::add);
        RESEMBLING.forEach(way -> looks.group(subject, alike, way).ifPresent(all::add));
        List<Group> groups = once(all, perGroup);
        groups.sort(Comparator.comparingDouble(LikeWorks::strength).reversed());
        return groups;
    }

    private static double strength(Group group) {
        return group.works().stream().mapToDouble(Like::score).max().orElse(0);
    }

    private Optional<Neighbours> look(Likeness way, Subject subject, int most) {
        Clause clause = way.look(subject).orElse(null);
        if (clause == null) {
            return Optional.empty();
        }
        double whole = score(clause, subject.id());
        Clause others = clause.without(List.of(new Clause.These(List.of(subject.id()))));
        List<Neighbour> neighbours = index.find(Lookup.best(others, most)).rows().stream()
                .map(row -> new Neighbour(row.work(), share(row, whole), () -> way.shared(subject, row)))
                .filter(neighbour -> neighbour.score() >= way.least())
                .toList();
        return neighbours.isEmpty()
                ? Optional.empty()
                : Optional.of(new Neighbours(way.way(), way.heading(subject), neighbours));
    }

    /// What the work itself scores: the most a neighbour can have.
    private double score(Clause clause, long work) {
        return index.find(Lookup.best(clause.where(List.of(new Clause.These(List.of(work)))), 1)).rows().stream()
                .mapToDouble(Findings.Row::score)
                .findFirst()
                .orElse(0);
    }

    /// How much of what the work has the neighbour has too; the work itself may not be in the index yet.
    private static double share(Findings.Row row, double whole) {
        return whole <= 0 ? 0.5 : Math.min(1, row.score() / whole);
    }

    /// A work alike in several ways stands under the most telling: the ways come in that order.
    private static List<Group> once(List<Neighbours> groups, int perGroup) {
        Set<Long> shown = new HashSet<>();
        List<Group> once = new ArrayList<>();
        for (Neighbours neighbours : groups) {
            Group group = neighbours.show(shown, perGroup);
            group.works().forEach(like -> shown.add(like.work().value()));
            if (!group.works().isEmpty()) {
                once.add(group);
            }
        }
        return once;
    }
}
