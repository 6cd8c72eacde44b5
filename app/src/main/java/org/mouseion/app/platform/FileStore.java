package org.mouseion.app.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/// Files under the data folder, named by their content; the same bytes are kept once.
public interface FileStore {

    /// Copies the stream in; a crash in the middle leaves nothing behind.
    FileRef put(InputStream content) throws IOException;

    /// Where the file lies on this node; a [Problem] `file-missing` if it is gone.
    Path get(FileRef ref);

    Optional<Path> find(FileRef ref);
}
