package org.mouseion.formats.records.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.records.ReadLimits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/// The array of objects that holds the records of a JSON text whose root is an object.
///
/// @param path     the keys that lead to it, joined with dots
/// @param offset   byte after its `[`
/// @param elements objects in it, as far as was looked
/// @param share    of the bytes looked at, how many lie inside it
record RecordsPlace(String path, long offset, int elements, double share) {

    /// How far to look: the array of records is nearly always the last and largest member.
    private static final long FURTHEST_LOOK = 64L << 20;

    /// An array this heavy is what the text is about; a lighter one is a detail of a single record.
    private static final double HEAVY = 0.8;

    private static final int FEWEST = 2;

    static Optional<RecordsPlace> find(InputStream utf8, ReadLimits limits) throws IOException {
        RecordsPlace heaviest = null;
        for (RecordsPlace place : all(utf8, limits)) {
            if (heaviest == null || place.share() > heaviest.share()) {
                heaviest = place;
            }
        }
        boolean convincing = heaviest != null && heaviest.elements() >= FEWEST && heaviest.share() >= HEAVY;
        return convincing ? Optional.ofNullable(heaviest) : Optional.empty();
    }

    static Optional<RecordsPlace> findAt(String path, InputStream utf8, ReadLimits limits) throws IOException {
        return all(utf8, limits).stream()
                .filter(place -> place.path().equals(path))
                .findFirst();
    }

    private static List<RecordsPlace> all(InputStream utf8, ReadLimits limits) throws IOException {
        Look look = new Look();
        InputStream bounded = new Bounded(utf8);
        try (JsonParser tokens = JsonTree.factory(limits).createParser(ObjectReadContext.empty(), bounded)) {
            tokens.nextToken();
            look.object(tokens);
        } catch (JacksonException cut) {
            if (cut.getCause() instanceof IOException disk) {
                throw disk;
            }
        }
        return look.places();
    }

    /// Walks objects, never into the elements of an array.
    private static final class Look {

        private record Open(String path, long offset, int elements) {}

        private record Closed(Open array, long end) {}

        private final Deque<String> keys = new ArrayDeque<>();
        private final List<Closed> found = new ArrayList<>();
        private @Nullable Open open;
        private long seen;

        private void object(JsonParser tokens) {
            while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
                keys.addLast(tokens.currentName());
                JsonToken value = tokens.nextToken();
                if (value == JsonToken.START_OBJECT) {
                    object(tokens);
                } else if (value == JsonToken.START_ARRAY) {
                    array(tokens);
                }
                keys.removeLast();
                seen = tokens.currentLocation().getByteOffset();
            }
        }

        private void array(JsonParser tokens) {
            open = new Open(String.join(".", keys), tokens.currentLocation().getByteOffset(), 0);
            for (JsonToken token = tokens.nextToken();
                    token != null && token != JsonToken.END_ARRAY;
                    token = tokens.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    open = new Open(open.path(), open.offset(), open.elements() + 1);
                }
                tokens.skipChildren();
                seen = tokens.currentLocation().getByteOffset();
            }
            found.add(new Closed(open, seen));
            open = null;
        }

        private List<RecordsPlace> places() {
            if (open != null) {
                found.add(new Closed(open, seen));
            }
            return found.stream()
                    .filter(closed -> closed.array().elements() > 0)
                    .map(closed -> new RecordsPlace(
                            closed.array().path(),
                            closed.array().offset(),
                            closed.array().elements(),
                            (closed.end() - closed.array().offset()) / (double) Math.max(1, seen)))
                    .toList();
        }
    }

    /// Ends after [#FURTHEST_LOOK] bytes.
    private static final class Bounded extends FilterInputStream {

        private long left = FURTHEST_LOOK;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? in.read() : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = left > 0 ? in.read(into, from, (int) Math.min(left, length)) : -1;
            left -= Math.max(read, 0);
            return read;
        }
    }
}
