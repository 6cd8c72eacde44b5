package org.mouseion.app.collection.media.pyramid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mouseion.app.platform.Disks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Pieces that were made before, on the disk, bounded by their bytes: what was not asked for longest goes first.
///
/// A cache that cannot be written only caches nothing: whatever the disk says, the piece is sent.
final class Derivatives {

    private static final Logger LOG = LoggerFactory.getLogger(Derivatives.class);

    private final Path folder;
    private final long most;
    private final Disks disks;
    /// Size by name, the one asked for longest ago first.
    private final Map<String, Long> kept = new LinkedHashMap<>(64, 0.75f, true);

    private long bytes;
    private boolean full;

    /// @param most bytes; 0 keeps nothing
    Derivatives(Path folder, long most, Disks disks) {
        this.folder = folder;
        this.most = most;
        this.disks = disks;
        remember();
    }

    Optional<byte[]> find(String name) {
        synchronized (kept) {
            if (kept.get(name) == null) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(Files.readAllBytes(place(name)));
        } catch (IOException gone) {
            forget(name);
            return Optional.empty();
        }
    }

    void keep(String name, byte[] piece) {
        // What takes more than a hundredth of the room would push too much out.
        if (piece.length > most / 100 || isFull()) {
            return;
        }
        try {
            Path place = place(name);
            Files.createDirectories(place.getParent());
            Path fresh = place.resolveSibling(UUID.randomUUID() + ".part");
            try {
                Files.write(fresh, piece);
                Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
            add(name, piece.length);
        } catch (IOException | UncheckedIOException unwritable) {
            LOG.warn("A derivative could not be kept: {}", unwritable.getClass().getSimpleName());
        }
    }

    long bytes() {
        synchronized (kept) {
            return bytes;
        }
    }

    private boolean isFull() {
        boolean now = disks.findFull().isPresent();
        if (now && !full) {
            LOG.warn("The disk is full: pictures are made, but none is kept in the cache");
        }
        full = now;
        return now;
    }

    private void add(String name, long size) {
        List<String> out = new java.util.ArrayList<>();
        synchronized (kept) {
            Long before = kept.put(name, size);
            bytes += size - (before == null ? 0 : before);
            // Down to nine tenths, so that not every new piece pushes one out.
            Iterator<Map.Entry<String, Long>> oldest = kept.entrySet().iterator();
            while (bytes > most && oldest.hasNext() || !out.isEmpty() && bytes > most / 10 * 9 && oldest.hasNext()) {
                Map.Entry<String, Long> entry = oldest.next();
                bytes -= entry.getValue();
                out.add(entry.getKey());
                oldest.remove();
            }
        }
        out.forEach(this::delete);
    }

    private void forget(String name) {
        synchronized (kept) {
            Long size = kept.remove(name);
            bytes -= size == null ? 0 : size;
        }
    }

    private void delete(String name) {
        try {
            Files.deleteIfExists(place(name));
        } catch (IOException stays) {
            LOG.warn("A derivative could not be deleted: {}", stays.getClass().getSimpleName());
        }
    }

    /// What an earlier run left, oldest first.
    private void remember() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Found> found = all.filter(Files::isRegularFile)
                    .map(Derivatives::look)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparingLong(Found::changed))
                    .toList();
            for (Found file : found) {
                String name = file.path().getFileName().toString();
                if (name.length() == 64) {
                    add(name, file.size());
                } else {
                    Files.deleteIfExists(file.path());
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.warn(
                    "The cache of derivatives could not be read: {}",
                    unreadable.getClass().getSimpleName());
        }
    }

    private record Found(Path path, long size, long changed) {}

    private static Optional<Found> look(Path path) {
        try {
            return Optional.of(new Found(
                    path, Files.size(path), Files.getLastModifiedTime(path).toMillis()));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path place(String name) {
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }
}
