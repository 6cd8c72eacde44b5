package org.mouseion.app.discovery.guide.mind;

import java.util.Optional;
import org.mouseion.app.discovery.guide.understanding.Intent;
import org.mouseion.app.discovery.guide.understanding.Reading;

/// What the guide can talk of: works, makers, the collection, a visit.
interface Talk {

    boolean isFor(Intent intent);

    /// Nothing where the reading names nothing this knows.
    Optional<Outcome> answer(Reading reading, Turning turning);
}
