package org.mouseion.app.discovery.index.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/// What was made of the fields of a view of the index or of one segment, forgotten when that is closed.
final class PerReader<T> {

    /// Reads a field.
    interface Maker<T> {
        T make(String field) throws IOException;
    }

    private final Map<IndexReader.CacheKey, Map<String, T>> made = new ConcurrentHashMap<>();

    /// @param reader null where the reader says that nothing may be kept of it
    /// @throws UncheckedIOException where the field cannot be read
    T get(IndexReader.@Nullable CacheHelper reader, String field, Maker<T> maker) {
        return reader == null ? make(field, maker) : of(reader).computeIfAbsent(field, unmade -> make(unmade, maker));
    }

    private Map<String, T> of(IndexReader.CacheHelper reader) {
        return made.computeIfAbsent(reader.getKey(), key -> {
            reader.addClosedListener(made::remove);
            return new ConcurrentHashMap<>();
        });
    }

    private static <T> T make(String field, Maker<T> maker) {
        try {
            return maker.make(field);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
