package org.mouseion.app.discovery.index.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/// What was made of a view of the index or of one segment, forgotten when that is closed.
final class PerReader<T> {

    private final Map<IndexReader.CacheKey, T> made = new ConcurrentHashMap<>();

    /// @param reader null where the reader says that nothing may be kept of it
    T get(IndexReader.@Nullable CacheHelper reader, Supplier<T> make) {
        if (reader == null) {
            return make.get();
        }
        return made.computeIfAbsent(reader.getKey(), key -> {
            reader.addClosedListener(made::remove);
            return make.get();
        });
    }
}
