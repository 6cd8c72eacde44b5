package org.mouseion.formats.pictures.headers;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mouseion.formats.pictures.BrokenPicture;
import org.mouseion.formats.pictures.PictureTrouble;

/// Reads the directories of a TIFF file, of 32 bits (TIFF 6.0, section 2) or 64 (BigTIFF), in either byte order.
///
/// Bounded: so many directories, so many entries and values; a chain that comes back to itself is refused.
public final class TiffDirectories {

    /// Offsets and lengths of the tiles of a picture of 1.2 thousand million pixels, and ten times that.
    private static final int MOST_VALUES = 200_000;

    /// Values of all directories together, of eight bytes each.
    private static final long MOST_VALUES_IN_ALL = 4_000_000;

    private static final int MOST_ENTRIES = 2_000;

    private final FileBytes bytes;
    private final long start;
    private boolean big;
    private long values;

    private TiffDirectories(FileBytes bytes, long start) {
        this.bytes = bytes;
        this.start = start;
    }

    /// Every directory of the main chain, at most `most`.
    ///
    /// @throws BrokenPicture where it is no TIFF, or a hostile one
    public static List<TiffDirectory> read(FileChannel channel, int most) throws IOException {
        return new TiffDirectories(new FileBytes(channel), 0).chain(most);
    }

    /// The first directory of the TIFF that begins at `start`, as in a JPEG's Exif.
    static TiffDirectory first(FileBytes bytes, long start) throws IOException {
        return new TiffDirectories(bytes, start).chain(1).getFirst();
    }

    private List<TiffDirectory> chain(int most) throws IOException {
        List<TiffDirectory> found = new ArrayList<>();
        Set<Long> met = new HashSet<>();
        long at = head();
        while (at != 0) {
            if (!met.add(at)) {
                throw new BrokenPicture(PictureTrouble.BROKEN, "directories in a circle at " + at);
            }
            if (found.size() == most) {
                if (start > 0) {
                    break;
                }
                throw new BrokenPicture(PictureTrouble.TOO_MANY_PARTS, "more than " + most + " directories");
            }
            long entries = big ? bytes.u64(start + at) : bytes.u16(start + at);
            if (entries > MOST_ENTRIES) {
                throw new BrokenPicture(PictureTrouble.TOO_MANY_PARTS, entries + " entries of a directory");
            }
            long first = start + at + (big ? 8 : 2);
            found.add(directory(first, (int) entries));
            long next = first + entries * (big ? 20 : 12);
            // A camera's Exif may end with its directory; a picture's chain may not.
            at = start > 0 && most == 1 ? 0 : big ? bytes.u64(next) : bytes.u32(next);
        }
        if (found.isEmpty()) {
            throw new BrokenPicture(PictureTrouble.BROKEN, "no directory");
        }
        return found;
    }

    private long head() throws IOException {
        int mark = bytes.u16(start);
        if (mark != 0x4949 && mark != 0x4D4D) {
            throw new BrokenPicture(PictureTrouble.BROKEN, "no byte order");
        }
        bytes.order(mark == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int version = bytes.u16(start + 2);
        big = version == 43;
        if (version != 42 && !big || big && (bytes.u16(start + 4) != 8 || bytes.u16(start + 6) != 0)) {
            throw new BrokenPicture(PictureTrouble.BROKEN, "version " + version);
        }
        return big ? bytes.u64(start + 8) : bytes.u32(start + 4);
    }

    private TiffDirectory directory(long first, int entries) throws IOException {
        Map<Integer, long[]> numbers = new HashMap<>();
        Map<Integer, long[]> places = new HashMap<>();
        for (int i = 0; i < entries; i++) {
            long at = first + (long) i * (big ? 20 : 12);
            int tag = bytes.u16(at);
            int type = bytes.u16(at + 2);
            long count = big ? bytes.u64(at + 4) : bytes.u32(at + 4);
            int each = width(type);
            if (each == 0 || count == 0 || count > bytes.size()) {
                continue;
            }
            long field = at + (big ? 12 : 8);
            long length = count * each;
            long place = length <= (big ? 8 : 4) ? field : start + (big ? bytes.u64(field) : bytes.u32(field));
            if (type == 1 || type == 7) {
                places.put(tag, new long[] {place, length});
            }
            if (type == 1 || type == 3 || type == 4 || type == 13 || type == 16) {
                if (type != 1 || count <= 16) {
                    numbers.put(tag, values(tag, type, each, place, count));
                }
            }
        }
        return new TiffDirectory(numbers, places);
    }

    private long[] values(int tag, int type, int each, long place, long count) throws IOException {
        values += count;
        if (count > MOST_VALUES || values > MOST_VALUES_IN_ALL) {
            if (tag == TiffDirectory.TILE_OFFSETS || tag == TiffDirectory.TILE_LENGTHS || tag < 256) {
                throw new BrokenPicture(PictureTrouble.TOO_MANY_PARTS, count + " values of tag " + tag);
            }
            return new long[0];
        }
        long[] read = new long[(int) count];
        for (int i = 0; i < read.length; i++) {
            long at = place + (long) i * each;
            read[i] = switch (type) {
                case 1 -> bytes.u8(at);
                case 3 -> bytes.u16(at);
                case 16 -> bytes.u64(at);
                default -> bytes.u32(at);
            };
        }
        return read;
    }

    /// Bytes of a value of a type (TIFF 6.0, page 15; BigTIFF 16 to 18); 0 for one that is not read.
    private static int width(int type) {
        return switch (type) {
            case 1, 2, 6, 7 -> 1;
            case 3, 8 -> 2;
            case 4, 9, 11, 13 -> 4;
            case 5, 10, 12, 16, 17, 18 -> 8;
            default -> 0;
        };
    }
}
