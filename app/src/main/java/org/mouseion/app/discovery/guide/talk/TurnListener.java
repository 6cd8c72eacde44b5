package org.mouseion.app.discovery.guide.talk;

import org.mouseion.app.discovery.guide.Reply;

/// Counts what the guide is asked. Implemented by the parts that keep something of it, each saying what.
public interface TurnListener {

    /// A turn was answered. Must be quick, and must keep neither `words` where `personal` nor ever `browser`.
    ///
    /// @param words as the visitor typed them
    /// @param personal whether something about a person stands in them
    /// @param browser sign of the browser, good until midnight
    void answered(String words, Reply reply, boolean personal, String browser);
}
