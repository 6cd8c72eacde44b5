package org.mouseion.app.discovery.guide;

/// Answers visitors from what the house may say. Safe to call from many threads; keeps nothing of a turn.
public interface Guide {

    /// The reply to one turn; never throws for anything a visitor can say.
    Reply answer(Turn turn);
}
