package org.mouseion.app.discovery.similar;

import java.util.List;
import java.util.Optional;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.SimilarWorks.Way;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.documents.WorkMeaning;
import org.mouseion.app.discovery.index.documents.WorkText;
import org.mouseion.app.discovery.index.vectors.MeaningPairs;
import org.mouseion.app.discovery.similar.Neighbours.Neighbour;
import org.mouseion.app.platform.Reason;

/// Close in meaning, where the work has a vector.
final class SimilarMeaning {

    /// Cosine below which two records only sound alike.
    private static final double LEAST = 0.55;

    private static final int PAIRS = 3;

    private final WorkIndex index;
    private final Works works;
    private final MeaningPairs pairs;

    SimilarMeaning(WorkIndex index, Works works, MeaningPairs pairs) {
        this.index = index;
        this.works = works;
        this.pairs = pairs;
    }

    Optional<Neighbours> look(Subject subject, int most) {
        WorkMeaning meaning = subject.indexed().meaning();
        if (meaning == null) {
            return Optional.empty();
        }
        Clause others = new Clause.All().without(List.of(new Clause.These(List.of(subject.id()))));
        List<Neighbour> near = index.nearest(meaning.whole(), others, most).stream()
                .filter(work -> work.cosine() >= LEAST)
                .map(work -> neighbour(subject, work))
                .toList();
        return near.isEmpty()
                ? Optional.empty()
                : Optional.of(new Neighbours(Way.WORDS, Reason.of("similar.meaning", 1), near));
    }

    private Neighbour neighbour(Subject subject, WorkIndex.Near near) {
        return new Neighbour(near.work(), near.cosine(), () -> shared(subject, near));
    }

    /// The words that make them near, where the engine can tell.
    private Reason shared(Subject subject, WorkIndex.Near near) {
        String own = WorkText.of(subject.work().facts()).whole();
        String told = works.find(new WorkId(near.work()))
                .map(work -> pairs.tell(own, WorkText.of(work.facts()), PAIRS))
                .orElse("");
        return told.isEmpty()
                ? Reason.of("similar.why.meaning", near.cosine(), near.cosine())
                : Reason.of("similar.why.near", near.cosine(), told);
    }
}
