package org.mouseion.app.discovery.similar;

import java.util.Optional;
import org.mouseion.app.discovery.SimilarWorks.Way;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.platform.Reason;

/// One way in which works are alike.
interface Likeness {

    Way way();

    /// What neighbours have; nothing where the work says too little of itself.
    Optional<Clause> look(Subject subject);

    /// The sentence over the group.
    Reason heading(Subject subject);

    /// What a neighbour shares.
    Reason shared(Subject subject, Findings.Row neighbour);

    /// The score of the weakest neighbour worth showing, in [0, 1].
    default double least() {
        return 0;
    }
}
