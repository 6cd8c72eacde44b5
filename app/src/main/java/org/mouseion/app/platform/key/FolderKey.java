package org.mouseion.app.platform.key;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.Keyholder;

/// The key as a lock on `key.lock` in the data folder.
public final class FolderKey implements Keyholder, AutoCloseable {

    /// A lock belongs to the process and is lost when any channel to the file closes, so nobody here may look at a file
    /// that is held here.
    private static final Set<Path> HERE = ConcurrentHashMap.newKeySet();

    private final DataFolder folder;
    private final @Nullable FileChannel held;

    private FolderKey(DataFolder folder, @Nullable FileChannel held) {
        this.folder = folder;
        this.held = held;
    }

    /// Takes the key if it hangs there.
    static FolderKey take(DataFolder folder) throws IOException {
        Files.createDirectories(folder.root());
        Path lock = folder.of("key.lock");
        if (!HERE.add(lock)) {
            return new FolderKey(folder, null);
        }
        FileChannel channel = open(lock);
        if (tryLock(channel) == null) {
            channel.close();
            HERE.remove(lock);
            return new FolderKey(folder, null);
        }
        FolderKey key = new FolderKey(folder, channel);
        key.note("");
        return key;
    }

    /// Leaves the key where it is.
    static FolderKey look(DataFolder folder) {
        return new FolderKey(folder, null);
    }

    /// Who holds the key of `folder`, this process included.
    public static Optional<AtWork> findHolder(DataFolder folder) {
        Path lock = folder.of("key.lock");
        if (!Files.exists(lock)) {
            return Optional.empty();
        }
        if (HERE.contains(lock)) {
            return Optional.of(readNote(folder));
        }
        try (FileChannel channel = open(lock);
                FileLock free = tryLock(channel)) {
            return free == null ? Optional.of(readNote(folder)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isThisProcess() {
        return held != null;
    }

    @Override
    public Optional<AtWork> findOther() {
        return isThisProcess() ? Optional.empty() : findHolder(folder);
    }

    /// Tells other processes where the pages of this one are.
    void note(String address) throws IOException {
        Properties note = new Properties();
        note.setProperty("pid", Long.toString(ProcessHandle.current().pid()));
        note.setProperty("address", address);
        Path fresh = folder.of("key.tmp");
        try (var out = Files.newBufferedWriter(fresh)) {
            note.store(out, "Who holds the key of this folder");
        }
        Files.move(
                fresh,
                folder.of("key.properties"),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        if (held != null) {
            Files.deleteIfExists(folder.of("key.properties"));
            held.close();
            HERE.remove(folder.of("key.lock"));
        }
    }

    private static AtWork readNote(DataFolder folder) {
        Properties note = new Properties();
        try (var in = Files.newBufferedReader(folder.of("key.properties"))) {
            note.load(in);
        } catch (IOException notYet) {
            // The holder is just arriving or leaving.
            return new AtWork(0, "");
        }
        return new AtWork(Long.parseLong(note.getProperty("pid", "0")), note.getProperty("address", ""));
    }

    private static FileChannel open(Path lock) throws IOException {
        return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            return null;
        }
    }
}
