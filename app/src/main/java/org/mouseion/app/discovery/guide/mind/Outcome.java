package org.mouseion.app.discovery.guide.mind;

import org.mouseion.app.discovery.guide.Reply;

/// A reply and how surely it is to what was asked, in [0, 1].
record Outcome(Reply reply, double surety) {

    /// So sure that nothing else need be tried.
    static final double DONE = 0.9;

    boolean isDone() {
        return surety >= DONE;
    }
}
