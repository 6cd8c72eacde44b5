package org.mouseion.benchmarks.judgements;

/// Which half of the queries one belongs to: those that weights may be fitted on, or those that say how good
/// they are.
public enum Half {
    FIT,
    REPORT
}
