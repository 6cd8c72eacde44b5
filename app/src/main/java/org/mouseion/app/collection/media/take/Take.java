package org.mouseion.app.collection.media.take;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.JobId;

/// Files or addresses that come in together.
///
/// @param about folder, name of the archive or address it came from; may be empty
/// @param job the job that takes it, null while it is looked through
/// @param undone when it was taken back
public record Take(
        long id,
        What what,
        String about,
        Wishes wishes,
        @Nullable JobId job,
        long author,
        Instant made,
        @Nullable Instant undone) {

    public enum What {
        FILES,
        FOLDER,
        FETCH
    }

    public boolean isBegun() {
        return job != null;
    }
}
