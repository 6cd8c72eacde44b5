package org.mouseion.app.governance;

import java.time.Instant;

/// What a person decided about a proposal of a machine; obeyed until it is revoked.
///
/// @param kind what sort of question it was: `knowledge.statement`
/// @param fingerprint what it was about, by its content ([Rulings#fingerprint]): the same proposal made
/// again is the same question
/// @param person account that ruled; 0 for the house
/// @param reason in the person's own words; may be empty
public record Ruling(
        long id, String kind, String fingerprint, Verdict verdict, long person, Instant ruled, String reason) {

    public enum Verdict {
        YES,
        NO,
        /// Looked at, and left open: not asked again of its own accord.
        UNDECIDED
    }
}
