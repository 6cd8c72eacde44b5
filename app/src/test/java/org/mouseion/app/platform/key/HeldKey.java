package org.mouseion.app.platform.key;

import java.io.IOException;
import org.mouseion.app.platform.DataFolder;

/// The key of a folder, held for the length of a test.
public record HeldKey(FolderKey key) implements AutoCloseable {

    public static HeldKey of(DataFolder folder) throws IOException {
        return new HeldKey(FolderKey.take(folder));
    }

    @Override
    public void close() throws IOException {
        key.close();
    }
}
