package org.mouseion.formats.pictures.pyramid;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Writes tiles as they come into a TIFF of 32 bits, and the directories that find them at its end.
///
/// Every tile is a JPEG of its own, tables and all, so that it can be handed on byte for byte; the specification allows
/// it (Technical Note 2: the tag JPEGTables may be left out).
final class PyramidFile implements AutoCloseable {

    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int ASCII = 2;

    private static final String SOFTWARE = "Mouseion";

    private static final class Level {

        private final int width;
        private final int height;
        private final int channels;
        private final int tile;
        private int[] offsets = new int[64];
        private int[] lengths = new int[64];
        private int tiles;

        private Level(int width, int height, int channels, int tile) {
            this.width = width;
            this.height = height;
            this.channels = channels;
            this.tile = tile;
        }
    }

    private record Field(int tag, int type, int count, byte[] values) {}

    private final Path file;
    private final OutputStream out;
    private final List<Level> levels = new ArrayList<>();
    private long written;

    PyramidFile(Path file) throws IOException {
        this.file = file;
        this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 18);
        write(numbers(
                8,
                buffer -> buffer.put((byte) 'I')
                        .put((byte) 'I')
                        .putShort((short) 42)
                        .putInt(0)));
    }

    /// A level whose tiles come in rows from the upper left.
    int level(int width, int height, int channels, int tile) {
        levels.add(new Level(width, height, channels, tile));
        return levels.size() - 1;
    }

    void tile(int level, byte[] jpeg) throws IOException {
        if (written + jpeg.length > 0xF000_0000L) {
            throw new IOException("A pyramid of more than 3.75 GB");
        }
        Level of = levels.get(level);
        if (of.tiles == of.offsets.length) {
            of.offsets = Arrays.copyOf(of.offsets, 2 * of.tiles);
            of.lengths = Arrays.copyOf(of.lengths, 2 * of.tiles);
        }
        of.offsets[of.tiles] = (int) written;
        of.lengths[of.tiles++] = jpeg.length;
        write(jpeg);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            if ((written & 1) == 1) {
                write(new byte[1]);
            }
            long first = written;
            for (int i = 0; i < levels.size(); i++) {
                directory(levels.get(i), i, i == levels.size() - 1);
            }
            out.flush();
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(numbers(4, buffer -> buffer.putInt((int) first))), 4);
                channel.force(true);
            }
        }
    }

    private void directory(Level level, int number, boolean isLast) throws IOException {
        boolean colour = level.channels == 3;
        int tiles = level.tiles;
        List<Field> fields = new ArrayList<>();
        fields.add(longs(254, number == 0 ? 0 : 1));
        fields.add(longs(256, level.width));
        fields.add(longs(257, level.height));
        fields.add(colour ? shorts(258, 8, 8, 8) : shorts(258, 8));
        fields.add(shorts(259, 7));
        fields.add(shorts(262, colour ? 6 : 1));
        fields.add(shorts(277, level.channels));
        fields.add(shorts(284, 1));
        fields.add(new Field(
                305,
                ASCII,
                SOFTWARE.length() + 1,
                Arrays.copyOf(SOFTWARE.getBytes(java.nio.charset.StandardCharsets.US_ASCII), SOFTWARE.length() + 1)));
        fields.add(shorts(322, level.tile));
        fields.add(shorts(323, level.tile));
        fields.add(longs(324, Arrays.copyOf(level.offsets, tiles)));
        fields.add(longs(325, Arrays.copyOf(level.lengths, tiles)));
        if (colour) {
            fields.add(shorts(530, 2, 2));
            fields.add(new Field(532, RATIONAL, 6, numbers(48, buffer -> {
                for (int value : new int[] {0, 255, 128, 255, 128, 255}) {
                    buffer.putInt(value).putInt(1);
                }
            })));
        }
        write(directory(fields, isLast));
    }

    /// The entries in order, then what does not fit into them.
    private byte[] directory(List<Field> fields, boolean isLast) {
        int head = 2 + 12 * fields.size() + 4;
        int tail = fields.stream()
                .mapToInt(field -> field.values().length > 4 ? even(field.values().length) : 0)
                .sum();
        int place = (int) written + head;
        ByteBuffer buffer = ByteBuffer.allocate(head + tail).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putShort((short) fields.size());
        int rest = head;
        for (Field field : fields) {
            buffer.putShort((short) field.tag()).putShort((short) field.type()).putInt(field.count());
            if (field.values().length <= 4) {
                buffer.put(Arrays.copyOf(field.values(), 4));
            } else {
                buffer.putInt(place + rest - head);
                buffer.put(rest, field.values());
                rest += even(field.values().length);
            }
        }
        buffer.putInt(isLast ? 0 : place + tail);
        return buffer.array();
    }

    private static int even(int length) {
        return length + (length & 1);
    }

    private static Field shorts(int tag, int... values) {
        return new Field(tag, SHORT, values.length, numbers(2 * values.length, buffer -> {
            for (int value : values) {
                buffer.putShort((short) value);
            }
        }));
    }

    private static Field longs(int tag, int... values) {
        return new Field(tag, LONG, values.length, numbers(4 * values.length, buffer -> {
            for (int value : values) {
                buffer.putInt(value);
            }
        }));
    }

    private static byte[] numbers(int length, java.util.function.Consumer<ByteBuffer> put) {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        put.accept(buffer);
        return buffer.array();
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }
}
