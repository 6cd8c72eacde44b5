package org.mouseion.app.collection.intake.quarantine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A [SetAside] as the quarantine holds it.
///
/// @param fileName what the file was called
public record AsideRow(
        long id,
        long job,
        long plan,
        String source,
        String fileName,
        SetAside aside,
        State state,
        @Nullable Instant decided,
        @Nullable Long decidedBy) {

    /// OPEN waits for a person; RETRIED came in after being mended; DISMISSED a person decided to leave it.
    public enum State {
        OPEN,
        RETRIED,
        DISMISSED
    }
}
