package org.mouseion.app.collection.catalogue.editing;

import org.mouseion.app.collection.Work;

/// What came of a change.
public sealed interface Edited {

    /// The work as it is now.
    Work work();

    /// A new version was made.
    record Changed(Work work) implements Edited {}

    /// The work said so already; no version was made.
    record Same(Work work) implements Edited {}

    /// Somebody, or the source, changed the work since the version the person saw; nothing was written.
    record Overtaken(Work work) implements Edited {}
}
