package org.mouseion.app.collection.media.take;

import java.io.IOException;
import org.mouseion.app.platform.FileRef;

/// Files that come with pictures and are none, as the texts of pages. Whoever keeps them declares a bean.
public interface Accompaniment {

    /// Whether a file of that name may be one. It is taken after all pictures of its take.
    boolean isMine(String name);

    /// Reads a file of the store, outside of any transaction.
    Read read(Take take, Line line, FileRef file) throws IOException;

    /// Takes back what came with a take, inside the caller's transaction.
    void undo(Take take);

    /// What came of reading it.
    interface Read {
        /// Keeps what was read, inside the transaction of the job.
        ///
        /// @return the line as it stands now
        Line keep();
    }
}
