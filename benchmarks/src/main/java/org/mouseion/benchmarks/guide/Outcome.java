package org.mouseion.benchmarks.guide;

/// What became of a question.
enum Outcome {
    /// Answered as it should be; for a question without an answer: not answered.
    RIGHT,
    /// Answered, and wrongly; or answered where nothing may be said.
    FALSE,
    /// Not answered though an answer is known.
    REFUSED,
    /// Asked back though the question is clear.
    ASKED_BACK
}
