package org.mouseion.app.collection.media.pyramid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the pyramids open that were asked for lately, so that their directories are read once. One is closed when it
/// is the oldest of too many, or its file is another, and nobody reads from it any more.
final class OpenPyramids {

    private static final Logger LOG = LoggerFactory.getLogger(OpenPyramids.class);
    private static final int MOST = 64;

    private final Pyramids pyramids;
    private final Map<Path, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);

    OpenPyramids(Pyramids pyramids) {
        this.pyramids = pyramids;
    }

    interface Use<V> {
        V of(OpenPyramid pyramid) throws IOException;
    }

    private static final class Entry {
        private final OpenPyramid pyramid;
        private final Object file;
        private int readers;
        private boolean closing;

        private Entry(OpenPyramid pyramid, Object file) {
            this.pyramid = pyramid;
            this.file = file;
        }
    }

    <V> V with(Path path, Use<V> use) throws IOException {
        Entry entry = take(path);
        try {
            return use.of(entry.pyramid);
        } finally {
            giveBack(entry);
        }
    }

    private Entry take(Path path) throws IOException {
        // A pyramid that was made anew is another file under the same name.
        Object file = Files.getLastModifiedTime(path).toMillis() + ":" + Files.size(path);
        List<Entry> old = new ArrayList<>();
        try {
            synchronized (entries) {
                Entry entry = entries.get(path);
                if (entry != null && !entry.file.equals(file)) {
                    retire(entries.remove(path), old);
                    entry = null;
                }
                if (entry == null) {
                    entry = new Entry(pyramids.open(path), file);
                    entries.put(path, entry);
                    while (entries.size() > MOST) {
                        retire(entries.remove(entries.keySet().iterator().next()), old);
                    }
                }
                entry.readers++;
                return entry;
            }
        } finally {
            old.forEach(OpenPyramids::close);
        }
    }

    private static void retire(@Nullable Entry entry, List<Entry> old) {
        if (entry == null) {
            return;
        }
        entry.closing = true;
        if (entry.readers == 0) {
            old.add(entry);
        }
    }

    private void giveBack(Entry entry) {
        boolean last;
        synchronized (entries) {
            entry.readers--;
            last = entry.closing && entry.readers == 0;
        }
        if (last) {
            close(entry);
        }
    }

    private static void close(Entry entry) {
        try {
            entry.pyramid.close();
        } catch (IOException stays) {
            LOG.warn("A pyramid could not be closed: {}", stays.getClass().getSimpleName());
        }
    }
}
