package org.mouseion.app.discovery.guide.rephrase;

/// What became of other words over some days.
///
/// @param reworded answers in other words
/// @param unsupported answers for which no sentence was supported
/// @param unanswered answers for which no model wrote, or not in time
/// @param kept sentences that were supported
/// @param dropped sentences that were not
public record RewordingSum(long reworded, long unsupported, long unanswered, long kept, long dropped) {}
