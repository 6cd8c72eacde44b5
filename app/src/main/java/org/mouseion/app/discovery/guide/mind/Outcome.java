package org.mouseion.app.discovery.guide.mind;

import org.mouseion.app.discovery.guide.Reply;

/// A reply and how surely it is to what was asked, in [0, 1].
record Outcome(Reply reply, double surety) {

    /// So sure that nothing else need be tried.
    static final double DONE = 0.9;

    /// Less sure than this, it is shown as near and not as an answer.
    static final double BESIDE = 0.35;

    /// The same reply, which leaves out what was asked.
    Outcome beside() {
        return new Outcome(reply, BESIDE - 0.05);
    }

    boolean isBeside() {
        return surety < BESIDE;
    }

    boolean isDone() {
        return surety >= DONE;
    }
}
