package org.mouseion.app.knowledge;

import java.util.List;

/// What something may rest on changed or lost its word; published inside the transaction and heard in it,
/// so that no derivative stands on ground that is gone.
///
/// @param why short key of the reason: `passage-changed`, `passage-gone`, `source-changed`,
/// `source-withdrawn`, `source-expired`, `statement-edited`, `statement-reopened`, `statement-refused`,
/// `statement-withdrawn`, `statement-expired`
public record GroundMoved(List<Ground> grounds, How how, String why) {

    /// What became of the ground.
    public enum How {
        /// It says something else: what rests on it waits for a person.
        CHANGED,
        /// Its last day is over.
        EXPIRED,
        /// A person took it back.
        WITHDRAWN
    }

    public GroundMoved {
        grounds = List.copyOf(grounds);
    }
}
