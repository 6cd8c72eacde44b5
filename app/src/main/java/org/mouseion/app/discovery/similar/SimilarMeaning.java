package org.mouseion.app.discovery.similar;

import java.util.List;
import java.util.Optional;
import org.mouseion.app.discovery.SimilarWorks.Way;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.similar.Neighbours.Neighbour;
import org.mouseion.app.platform.Reason;

/// Close in meaning, where the work has a vector.
final class SimilarMeaning {

    /// Cosine below which two records only sound alike.
    private static final double LEAST = 0.55;

    private final WorkIndex index;

    SimilarMeaning(WorkIndex index) {
        this.index = index;
    }

    Optional<Neighbours> look(Subject subject, int most) {
        float[] vector = subject.indexed().vector();
        if (vector == null) {
            return Optional.empty();
        }
        Clause others = new Clause.All().without(List.of(new Clause.These(List.of(subject.id()))));
        List<Neighbour> near = index.nearest(vector, others, most).stream()
                .map(row -> neighbour(row.work(), cosine(row.score())))
                .filter(neighbour -> neighbour.score() >= LEAST)
                .toList();
        return near.isEmpty()
                ? Optional.empty()
                : Optional.of(new Neighbours(Way.WORDS, Reason.of("similar.meaning", 1), near));
    }

    /// The engine's score is (1 + cosine) / 2.
    private static double cosine(double score) {
        return Math.clamp(2 * score - 1, 0, 1);
    }

    private static Neighbour neighbour(long work, double cosine) {
        return new Neighbour(work, cosine, () -> Reason.of("similar.why.meaning", cosine, cosine));
    }
}
