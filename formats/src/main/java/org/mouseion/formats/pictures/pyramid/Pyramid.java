package org.mouseion.formats.pictures.pyramid;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mouseion.formats.pictures.BrokenPicture;
import org.mouseion.formats.pictures.PictureTrouble;
import org.mouseion.formats.pictures.headers.TiffDirectories;
import org.mouseion.formats.pictures.headers.TiffDirectory;

/// A pyramid on disk. Any number of threads may ask it at once.
public final class Pyramid implements AutoCloseable {

    private static final int JPEG = 7;

    /// Halvings of the longest side that is allowed, and some.
    private static final int MOST_LEVELS = 32;

    /// One size of the picture.
    ///
    /// @param width   in pixels
    /// @param height  in pixels
    /// @param columns of tiles
    /// @param rows    of tiles
    public record Level(int width, int height, int columns, int rows) {}

    private record Tiles(long[] offsets, long[] lengths, byte[] tables) {}

    private final Path file;
    private final FileChannel channel;
    private final int tile;
    private final int channels;
    private final List<Level> levels;
    private final List<Tiles> tiles;

    private Pyramid(Path file, FileChannel channel, int tile, int channels, List<Level> levels, List<Tiles> tiles) {
        this.file = file;
        this.channel = channel;
        this.tile = tile;
        this.channels = channels;
        this.levels = List.copyOf(levels);
        this.tiles = List.copyOf(tiles);
    }

    /// @throws BrokenPicture where the file is no pyramid as [PyramidWriter] makes them
    public static Pyramid open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file);
        try {
            List<Level> levels = new ArrayList<>();
            List<Tiles> tiles = new ArrayList<>();
            List<TiffDirectory> all = TiffDirectories.read(channel, MOST_LEVELS);
            int tile = (int) all.getFirst().number(TiffDirectory.TILE_WIDTH, 0);
            int channels = (int) all.getFirst().number(TiffDirectory.SAMPLES, 1);
            for (TiffDirectory directory : all) {
                Level level = level(directory, tile, levels);
                levels.add(level);
                tiles.add(tiles(directory, level, channel));
            }
            Level last = levels.getLast();
            if (last.columns() * last.rows() != 1 || channels != 1 && channels != 3) {
                throw new BrokenPicture(PictureTrouble.BROKEN, "a pyramid without its tip");
            }
            return new Pyramid(file, channel, tile, channels, levels, tiles);
        } catch (IOException | RuntimeException fault) {
            channel.close();
            throw fault;
        }
    }

    private static Level level(TiffDirectory directory, int tile, List<Level> before) throws BrokenPicture {
        int width = (int) directory.number(TiffDirectory.WIDTH, 0);
        int height = (int) directory.number(TiffDirectory.HEIGHT, 0);
        boolean follows = before.isEmpty()
                || width == (before.getLast().width() + 1) / 2
                        && height == (before.getLast().height() + 1) / 2;
        if (width < 1
                || height < 1
                || tile < 16
                || tile > 4096
                || directory.number(TiffDirectory.TILE_WIDTH, 0) != tile
                || directory.number(TiffDirectory.TILE_HEIGHT, 0) != tile
                || directory.number(TiffDirectory.COMPRESSION, 0) != JPEG
                || !follows) {
            throw new BrokenPicture(PictureTrouble.BROKEN, "a level of " + width + " x " + height);
        }
        return new Level(width, height, (width + tile - 1) / tile, (height + tile - 1) / tile);
    }

    private static Tiles tiles(TiffDirectory directory, Level level, FileChannel channel) throws IOException {
        long[] offsets = directory.numbers(TiffDirectory.TILE_OFFSETS);
        long[] lengths = directory.numbers(TiffDirectory.TILE_LENGTHS);
        int count = level.columns() * level.rows();
        if (offsets.length != count || lengths.length != count) {
            throw new BrokenPicture(PictureTrouble.BROKEN, offsets.length + " of " + count + " tiles");
        }
        long size = channel.size();
        for (int i = 0; i < count; i++) {
            if (lengths[i] < 4 || lengths[i] > 64 << 20 || offsets[i] > size - lengths[i]) {
                throw new BrokenPicture(PictureTrouble.TRUNCATED, "tile " + i + " at " + offsets[i]);
            }
        }
        long tables = directory.length(TiffDirectory.JPEG_TABLES);
        if (tables > 1 << 16) {
            throw new BrokenPicture(PictureTrouble.BROKEN, tables + " bytes of tables");
        }
        byte[] shared =
                tables < 4 ? new byte[0] : read(channel, directory.place(TiffDirectory.JPEG_TABLES), (int) tables);
        return new Tiles(offsets, lengths, shared);
    }

    public int width() {
        return levels.getFirst().width();
    }

    public int height() {
        return levels.getFirst().height();
    }

    /// The file it is read from.
    public Path file() {
        return file;
    }

    /// The smallest level that has every pixel where the picture is made smaller by `scale`.
    public int level(double scale) {
        int level = 0;
        while (level + 1 < levels.size() && 2 << level <= scale * 1.0001) {
            level++;
        }
        return level;
    }

    /// Side of a tile, in pixels.
    public int tile() {
        return tile;
    }

    /// 1 for greys, 3 for colours.
    public int channels() {
        return channels;
    }

    /// The largest first; each has half the sides of the one before, rounded up.
    public List<Level> levels() {
        return levels;
    }

    /// Whether a tile lies wholly inside the picture, so that it can be handed on as it is stored.
    public boolean isWhole(int level, int column, int row) {
        Level of = levels.get(level);
        return (column + 1L) * tile <= of.width() && (row + 1L) * tile <= of.height();
    }

    /// A tile as it is stored: a JPEG of [#tile()] by [#tile()] pixels, whose pixels beyond the edge repeat it.
    public byte[] tile(int level, int column, int row) throws IOException {
        Level of = levels.get(level);
        if (column < 0 || row < 0 || column >= of.columns() || row >= of.rows()) {
            throw new IllegalArgumentException("Tile " + column + "," + row + " of " + of);
        }
        Tiles at = tiles.get(level);
        int number = row * of.columns() + column;
        byte[] jpeg = read(channel, at.offsets()[number], (int) at.lengths()[number]);
        return at.tables().length == 0 ? jpeg : withTables(at.tables(), jpeg);
    }

    /// The pixels of a tile, shape `[tile * tile * channels]`, blue, green, red.
    public byte[] pixels(int level, int column, int row) throws IOException {
        return JpegTiles.decode(tile(level, column, row), tile, tile, channels);
    }

    /// Tables without their end mark, then the tile without its beginning (Technical Note 2).
    private static byte[] withTables(byte[] tables, byte[] jpeg) {
        byte[] whole = new byte[tables.length - 2 + jpeg.length - 2];
        System.arraycopy(tables, 0, whole, 0, tables.length - 2);
        System.arraycopy(jpeg, 2, whole, tables.length - 2, jpeg.length - 2);
        return whole;
    }

    private static byte[] read(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) {
                throw new BrokenPicture(PictureTrouble.TRUNCATED, "byte " + (at + buffer.position()));
            }
        }
        return buffer.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
