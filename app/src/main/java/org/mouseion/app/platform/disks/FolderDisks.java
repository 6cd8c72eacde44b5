package org.mouseion.app.platform.disks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.Disks;

/// The disks under a data folder: usually one, more where the folder of the index or of the database is a link to, or
/// the root of, another.
public final class FolderDisks implements Disks {

    /// The default of [DiskSettings], for those who look before the settings are read.
    private static final long USUAL_LEAST = 256L << 20;

    private final DataFolder folder;
    private final long least;
    private final boolean databaseHere;

    /// @param least bytes that must stay free
    /// @param databaseHere whether PostgreSQL keeps its data in the data folder
    FolderDisks(DataFolder folder, long least, boolean databaseHere) {
        this.folder = folder;
        this.least = least;
        this.databaseHere = databaseHere;
    }

    /// Of a house that is not open.
    public static FolderDisks of(DataFolder folder) {
        return new FolderDisks(folder, USUAL_LEAST, Files.isDirectory(folder.of("postgresql")));
    }

    @Override
    public List<Disk> list() {
        try {
            FileStore database = databaseHere ? storeOf(folder.of("postgresql")) : null;
            Set<FileStore> seen = new HashSet<>();
            List<Disk> disks = new ArrayList<>();
            for (Path path : List.of(folder.root(), folder.of("postgresql"), folder.of("index"))) {
                FileStore store = storeOf(path);
                if ((path.equals(folder.root()) || Files.exists(path)) && seen.add(store)) {
                    disks.add(new Disk(path, store.getUsableSpace(), least, store.equals(database)));
                }
            }
            return disks;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The room on the disk of " + folder.root() + " cannot be read", unreadable);
        }
    }

    /// Of the nearest folder that is there.
    private static FileStore storeOf(Path path) throws IOException {
        Path there = path;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return Files.getFileStore(there);
    }
}
