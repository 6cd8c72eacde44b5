package org.mouseion.app.discovery.guide;

import org.mouseion.app.knowledge.SourceId;

/// The guide as it would answer if a waiting draft were published, so that a person can look before visitors hear it.
public interface Rehearsals {

    /// A guide that answers as if the waiting draft of `source` were published; good for one rehearsal, not to be kept.
    Guide rehearsing(SourceId source);
}
