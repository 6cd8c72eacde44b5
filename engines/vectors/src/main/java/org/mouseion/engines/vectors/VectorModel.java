package org.mouseion.engines.vectors;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;

/// A model file, memory-mapped: several houses on one machine share its pages, and opening it reads it only once, to
/// compare its checksum. Safe for use by many threads.
public final class VectorModel implements AutoCloseable {

    static final int UNKNOWN = -1;

    private final Arena arena;
    private final MemorySegment file;
    private final ModelLayout layout;
    private final ModelCard card;
    private final String version;

    private VectorModel(Arena arena, MemorySegment file, ModelLayout layout, ModelCard card, String version) {
        this.arena = arena;
        this.file = file;
        this.layout = layout;
        this.card = card;
        this.version = version;
    }

    /// @throws DamagedModel where the file is no model or its checksum differs
    public static VectorModel open(Path path) throws IOException {
        Arena arena = Arena.ofShared();
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            MemorySegment file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
            ModelLayout layout = layout(path, file);
            byte[] checksum = checksum(path, file, layout);
            ModelCard card =
                    ModelCard.read(text(file, layout.card(), file.get(ModelLayout.INT, 8 + 6 * Integer.BYTES)));
            return new VectorModel(arena, file, layout, card, HexFormat.of().formatHex(checksum, 0, 6));
        } catch (IOException | RuntimeException broken) {
            arena.close();
            throw broken;
        }
    }

    private static ModelLayout layout(Path path, MemorySegment file) throws DamagedModel {
        if (file.byteSize() < ModelLayout.HEAD + ModelLayout.CHECKSUM
                || !Arrays.equals(file.asSlice(0, 8).toArray(JAVA_BYTE), ModelLayout.MAGIC)) {
            throw new DamagedModel(path, "it does not begin as one");
        }
        int[] head = file.asSlice(8, ModelLayout.HEAD - 8).toArray(ModelLayout.INT);
        ModelLayout layout = ModelLayout.of(head[0], head[1], head[2], head[3], head[4], head[5], head[6], head[7]);
        if (layout.total() != file.byteSize()) {
            throw new DamagedModel(path, "it has " + file.byteSize() + " bytes where " + layout.total() + " are said");
        }
        return layout;
    }

    private static byte[] checksum(Path path, MemorySegment file, ModelLayout layout) throws DamagedModel {
        var digest = ModelLayout.sha256();
        digest.update(file.asSlice(0, layout.checksum()).asByteBuffer());
        byte[] computed = digest.digest();
        if (!Arrays.equals(
                computed, file.asSlice(layout.checksum(), ModelLayout.CHECKSUM).toArray(JAVA_BYTE))) {
            throw new DamagedModel(path, "its checksum differs");
        }
        return computed;
    }

    public ModelCard card() {
        return card;
    }

    /// The beginning of the file's checksum.
    public String version() {
        return version;
    }

    public int dimension() {
        return layout.dimension();
    }

    /// How many words the model knows by their own row or by that of a form of theirs.
    public int words() {
        return layout.keys();
    }

    public int buckets() {
        return layout.buckets();
    }

    /// The row of a word in lower case, or [#UNKNOWN].
    int row(String word) {
        byte[] key = word.getBytes(StandardCharsets.UTF_8);
        int slot = ModelLayout.slot(key, layout.slots());
        while (true) {
            int found = file.get(ModelLayout.INT, layout.slotTable() + 4L * slot) - 1;
            if (found < 0) {
                return UNKNOWN;
            }
            if (is(found, key)) {
                return file.get(ModelLayout.INT, layout.rowsOf() + 4L * found);
            }
            slot = slot + 1 & layout.slots() - 1;
        }
    }

    private boolean is(int found, byte[] key) {
        long at = layout.offsets() + 4L * found;
        int from = file.get(ModelLayout.INT, at);
        if (file.get(ModelLayout.INT, at + 4) - from != key.length) {
            return false;
        }
        for (int i = 0; i < key.length; i++) {
            if (file.get(JAVA_BYTE, layout.letters() + from + i) != key[i]) {
                return false;
            }
        }
        return true;
    }

    /// The row of a bucket of letter groups; rows of buckets lie behind those of words.
    int bucketRow(int bucket) {
        return layout.rows() + bucket;
    }

    /// How many bytes the `room` of [#add] must have.
    int rowBytes() {
        return layout.rowBytes();
    }

    /// Adds `weight` times a row to `sum`.
    ///
    /// @param room [#rowBytes] long; overwritten
    void add(int row, float weight, float[] sum, byte[] room) {
        MemorySegment.copy(file, JAVA_BYTE, layout.values() + (long) row * room.length, room, 0, room.length);
        float scale = weight * file.get(ModelLayout.FLOAT, layout.scales() + 4L * row);
        if (layout.bits() == 8) {
            for (int i = 0; i < room.length; i++) {
                sum[i] += scale * room[i];
            }
            return;
        }
        for (int i = 0; i < room.length; i++) {
            sum[i] += scale * (room[i] << 28 >> 28);
        }
        for (int i = 0; i < room.length; i++) {
            sum[room.length + i] += scale * (room[i] >> 4);
        }
    }

    private static String text(MemorySegment file, long at, int length) {
        return new String(file.asSlice(at, length).toArray(JAVA_BYTE), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        arena.close();
    }
}
