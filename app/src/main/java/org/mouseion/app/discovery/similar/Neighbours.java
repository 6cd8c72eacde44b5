package org.mouseion.app.discovery.similar;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.SimilarWorks.Group;
import org.mouseion.app.discovery.SimilarWorks.Like;
import org.mouseion.app.discovery.SimilarWorks.Way;
import org.mouseion.app.platform.Reason;

/// A group in the making: more neighbours than are shown, each able to say what it shares.
record Neighbours(Way way, Reason heading, List<Neighbour> works) {

    Neighbours {
        works = List.copyOf(works);
    }

    record Neighbour(long work, double score, Supplier<Reason> shared) {}

    /// The nearest that are not shown elsewhere.
    Group show(Set<Long> elsewhere, int most) {
        List<Like> likes = works.stream()
                .filter(neighbour -> !elsewhere.contains(neighbour.work()))
                .limit(most)
                .map(n -> new Like(new WorkId(n.work()), n.score(), n.shared().get()))
                .toList();
        return new Group(way, heading, likes);
    }
}
