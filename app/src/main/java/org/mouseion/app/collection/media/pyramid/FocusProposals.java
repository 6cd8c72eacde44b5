package org.mouseion.app.collection.media.pyramid;

import java.io.IOException;
import java.util.Optional;
import org.mouseion.algorithms.images.focus.FocalPoint;
import org.mouseion.algorithms.images.focus.Saliency;
import org.mouseion.app.collection.media.held.HeldPicture.Master;
import org.mouseion.app.collection.media.held.HeldPicture.Point;
import org.springframework.stereotype.Component;

/// Proposes the point that crops keep, by what draws the eye ([Saliency]).
@Component
class FocusProposals {

    /// Longest side of the copy that is looked at, in pixels.
    private static final int LOOKED_AT = 256;

    /// A picture in which nothing stands out so much keeps its middle.
    private static final double LEAST_SURE = 0.1;

    private final Glances glances;

    FocusProposals(Glances glances) {
        this.glances = glances;
    }

    /// Nothing where nothing stands out.
    Optional<Point> find(Master master) throws IOException {
        FocalPoint.Proposed proposed =
                Saliency.of(glances.at(master, LOOKED_AT)).point();
        return proposed.confidence() < LEAST_SURE
                ? Optional.empty()
                : Optional.of(new Point(proposed.x(), proposed.y()));
    }
}
