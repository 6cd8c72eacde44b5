package org.mouseion.app.platform.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.mouseion.app.platform.DataFolder;

/// The name of this node, the same for every life of a data folder.
record NodeName(String value) {

    static NodeName of(DataFolder folder) {
        Path file = folder.of("node");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder.root());
                Files.writeString(file, UUID.randomUUID().toString());
            }
            return new NodeName(Files.readString(file).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
