package org.mouseion.formats.pictures.headers;

import java.util.Arrays;
import java.util.Map;

/// One directory of a TIFF file: its numbers by tag (TIFF 6.0, section 2). Words are left out: nobody asks for them.
public final class TiffDirectory {

    public static final int SUBFILE_TYPE = 254;
    public static final int WIDTH = 256;
    public static final int HEIGHT = 257;
    public static final int BITS = 258;
    public static final int COMPRESSION = 259;
    public static final int PHOTOMETRIC = 262;
    public static final int ORIENTATION = 274;
    public static final int SAMPLES = 277;
    public static final int TILE_WIDTH = 322;
    public static final int TILE_HEIGHT = 323;
    public static final int TILE_OFFSETS = 324;
    public static final int TILE_LENGTHS = 325;
    public static final int JPEG_TABLES = 347;
    public static final int PROFILE = 34675;

    private final Map<Integer, long[]> numbers;
    private final Map<Integer, long[]> places;

    /// @param numbers the values of a tag
    /// @param places  of tags whose values are bytes: where they begin, and how many there are
    TiffDirectory(Map<Integer, long[]> numbers, Map<Integer, long[]> places) {
        this.numbers = Map.copyOf(numbers);
        this.places = Map.copyOf(places);
    }

    public boolean has(int tag) {
        return numbers.containsKey(tag) || places.containsKey(tag);
    }

    /// The first value of a tag, or `otherwise`.
    public long number(int tag, long otherwise) {
        long[] values = numbers.get(tag);
        return values == null || values.length == 0 ? otherwise : values[0];
    }

    /// All values of a tag; empty where it is not there.
    public long[] numbers(int tag) {
        long[] values = numbers.get(tag);
        return values == null ? new long[0] : Arrays.copyOf(values, values.length);
    }

    /// Where the bytes of a tag begin in the file, or -1.
    public long place(int tag) {
        long[] place = places.get(tag);
        return place == null ? -1 : place[0];
    }

    /// How many bytes a tag has, or 0.
    public long length(int tag) {
        long[] place = places.get(tag);
        return place == null ? 0 : place[1];
    }

    /// Whether it is a smaller copy of another page, or a mask for one.
    public boolean isCopy() {
        return (number(SUBFILE_TYPE, 0) & 5) != 0;
    }
}
