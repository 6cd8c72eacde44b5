package org.mouseion.engines.vectors;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes a model file. Each row becomes whole steps and one scale: with 8 bits no value is off by more than half a
/// step; with 4 bits, [-8, 7], large values may be cut so that the others are nearer.
public final class ModelWriter {

    /// Steps of 4 bits are tried from half of what the largest value needs to all of it.
    private static final int FINEST = 16;

    private static final int WHOLE = 32;

    /// A word and the row that stands for it.
    public record Key(String word, int row) {}

    /// @param keys words in lower case, each once
    /// @param rows vectors of words, weights included
    /// @param buckets vectors of letter groups, a power of two
    /// @param bits 8 or 4 for each value
    public record Content(List<Key> keys, float[][] rows, float[][] buckets, int bits, ModelCard card) {

        public Content {
            if (bits != 8 && (bits != 4 || rows.length > 0 && rows[0].length % 2 != 0)) {
                throw new IllegalArgumentException("Values have 8 bits, or 4 in an even dimension, but got " + bits);
            }
            if (rows.length == 0 || Integer.bitCount(buckets.length) != 1) {
                throw new IllegalArgumentException("A model needs rows, and buckets in a power of two, but got "
                        + rows.length + " and " + buckets.length);
            }
            for (Key key : keys) {
                if (key.row < 0 || key.row >= rows.length) {
                    throw new IllegalArgumentException(
                            "'" + key.word + "' stands for row " + key.row + " of " + rows.length);
                }
            }
        }
    }

    private ModelWriter() {}

    /// Writes to a file beside `path` first, so that a half-written model is never found under its name.
    public static void write(Path path, Content content) throws IOException {
        Path beside = path.resolveSibling(path.getFileName() + ".new");
        try (Arena arena = Arena.ofConfined();
                var channel = Files.newByteChannel(
                        beside,
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.TRUNCATE_EXISTING,
                        java.nio.file.StandardOpenOption.WRITE)) {
            ByteBuffer bytes = fill(arena, content).asByteBuffer();
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
        Files.move(beside, path, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static MemorySegment fill(Arena arena, Content content) {
        byte[][] keys = content.keys.stream()
                .map(key -> key.word.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        byte[] card = content.card.write().getBytes(StandardCharsets.UTF_8);
        int letters = 0;
        for (byte[] key : keys) {
            letters += key.length;
        }
        int slots = Integer.highestOneBit(Math.max(1, keys.length)) * 4;
        int dimension = content.rows[0].length;
        ModelLayout layout = ModelLayout.of(
                dimension,
                content.rows.length,
                content.buckets.length,
                keys.length,
                slots,
                letters,
                card.length,
                content.bits);
        MemorySegment file = arena.allocate(layout.total(), 8);
        MemorySegment.copy(ModelLayout.MAGIC, 0, file, JAVA_BYTE, 0, ModelLayout.MAGIC.length);
        int[] head = {
            dimension,
            content.rows.length,
            content.buckets.length,
            keys.length,
            slots,
            letters,
            card.length,
            content.bits
        };
        MemorySegment.copy(head, 0, file, ModelLayout.INT, 8, head.length);
        MemorySegment.copy(card, 0, file, JAVA_BYTE, layout.card(), card.length);
        putKeys(file, layout, content.keys, keys);
        for (int row = 0; row < content.rows.length; row++) {
            putRow(file, layout, row, content.rows[row]);
        }
        for (int bucket = 0; bucket < content.buckets.length; bucket++) {
            putRow(file, layout, content.rows.length + bucket, content.buckets[bucket]);
        }
        var digest = ModelLayout.sha256();
        digest.update(file.asSlice(0, layout.checksum()).asByteBuffer());
        MemorySegment.copy(digest.digest(), 0, file, JAVA_BYTE, layout.checksum(), ModelLayout.CHECKSUM);
        return file;
    }

    private static void putKeys(MemorySegment file, ModelLayout layout, List<Key> keys, byte[][] letters) {
        int at = 0;
        for (int key = 0; key < letters.length; key++) {
            file.set(ModelLayout.INT, layout.offsets() + 4L * key, at);
            MemorySegment.copy(letters[key], 0, file, JAVA_BYTE, layout.letters() + at, letters[key].length);
            at += letters[key].length;
            file.set(ModelLayout.INT, layout.rowsOf() + 4L * key, keys.get(key).row);
            int slot = ModelLayout.slot(letters[key], layout.slots());
            while (file.get(ModelLayout.INT, layout.slotTable() + 4L * slot) != 0) {
                slot = slot + 1 & layout.slots() - 1;
            }
            file.set(ModelLayout.INT, layout.slotTable() + 4L * slot, key + 1);
        }
        file.set(ModelLayout.INT, layout.offsets() + 4L * letters.length, at);
    }

    private static void putRow(MemorySegment file, ModelLayout layout, int row, float[] values) {
        if (values.length != layout.dimension()) {
            throw new IllegalArgumentException(
                    "Row " + row + " has " + values.length + " values, the first one " + layout.dimension());
        }
        float scale = scale(values, layout.bits());
        int most = layout.bits() == 8 ? 127 : 7;
        file.set(ModelLayout.FLOAT, layout.scales() + 4L * row, scale);
        long at = layout.values() + (long) row * layout.rowBytes();
        for (int i = 0; i < layout.rowBytes() && scale > 0; i++) {
            int step = step(values[i], scale, most);
            int other = layout.bits() == 8 ? 0 : step(values[layout.rowBytes() + i], scale, most);
            file.set(JAVA_BYTE, at + i, (byte) (layout.bits() == 8 ? step : step & 15 | other << 4));
        }
    }

    /// What a step is worth: with 8 bits as much as the largest value needs; with 4 bits what loses least by squares,
    /// since a single large value would make the steps coarse for all the others.
    private static float scale(float[] values, int bits) {
        float largest = 0;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        if (bits == 8) {
            return largest / 127;
        }
        float best = largest / 7;
        double least = Double.MAX_VALUE;
        for (int part = FINEST; part <= WHOLE && largest > 0; part++) {
            float tried = largest / 7 * part / WHOLE;
            double lost = 0;
            for (float value : values) {
                double error = value - tried * step(value, tried, 7);
                lost += error * error;
            }
            if (lost < least) {
                least = lost;
                best = tried;
            }
        }
        return best;
    }

    private static int step(float value, float scale, int most) {
        return Math.clamp(Math.round(value / scale), -most - 1, most);
    }
}
