package org.mouseion.app.platform;

import java.nio.file.Path;

/// The one folder that holds everything of a house: database, index, files, keys. To back up the house is to back up
/// this folder.
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    public Path of(String name) {
        return root.resolve(name);
    }
}
