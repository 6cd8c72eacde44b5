package org.mouseion.formats.pictures.headers;

import java.io.IOException;
import java.util.EnumSet;
import org.mouseion.formats.pictures.BrokenPicture;
import org.mouseion.formats.pictures.Orientation;
import org.mouseion.formats.pictures.PictureHeader;
import org.mouseion.formats.pictures.PictureHeader.Colour;
import org.mouseion.formats.pictures.PictureHeader.Remark;
import org.mouseion.formats.pictures.PictureKind;
import org.mouseion.formats.pictures.PictureLimits;
import org.mouseion.formats.pictures.PictureTrouble;

/// The chunks of a WebP (RFC 9649, section 2): simple, lossless or extended.
final class WebpHeader {

    private WebpHeader() {}

    static PictureHeader read(FileBytes bytes, PictureLimits limits) throws IOException {
        EnumSet<Remark> remarks = EnumSet.noneOf(Remark.class);
        long end = little(bytes, 4) + 8;
        if (end > bytes.size() + 1) {
            throw new BrokenPicture(PictureTrouble.TRUNCATED, end + " bytes told, " + bytes.size() + " there");
        }
        if (end < bytes.size()) {
            remarks.add(Remark.TRAILING_BYTES);
        }
        Orientation orientation = Orientation.UPRIGHT;
        boolean profiled = false;
        long[] canvas = null;
        long[] picture = null;
        long at = 12;
        for (int parts = 0; at + 8 <= Math.min(end, bytes.size()); parts++) {
            if (parts > limits.parts()) {
                throw new BrokenPicture(PictureTrouble.TOO_MANY_PARTS, parts + " chunks");
            }
            String chunk = bytes.ascii(at, 4);
            long length = little(bytes, at + 4);
            long body = at + 8;
            if (body + length > bytes.size()) {
                throw new BrokenPicture(PictureTrouble.TRUNCATED, "chunk " + chunk.replaceAll("[^A-Za-z0-9]", "?"));
            }
            switch (chunk) {
                case "VP8X" -> {
                    canvas = new long[] {little24(bytes, body + 4) + 1, little24(bytes, body + 7) + 1};
                    if ((bytes.u8(body) & 2) != 0) {
                        remarks.add(Remark.MOVING);
                    }
                }
                case "VP8 " -> picture = lossy(bytes, body);
                case "VP8L" -> picture = lossless(bytes, body);
                case "ANMF" -> picture = picture == null ? canvas : picture;
                case "ICCP" -> profiled = true;
                case "EXIF" -> orientation = exif(bytes, body);
                default -> {
                    // Alpha, words and what is not known.
                }
            }
            at = body + length + (length & 1);
        }
        if (picture == null) {
            throw new BrokenPicture(PictureTrouble.BROKEN, "no picture");
        }
        if (canvas != null && (canvas[0] != picture[0] || canvas[1] != picture[1])) {
            throw new BrokenPicture(
                    PictureTrouble.BROKEN,
                    canvas[0] + " x " + canvas[1] + " told, " + picture[0] + " x " + picture[1] + " held");
        }
        return Headers.header(
                PictureKind.WEBP, picture[0], picture[1], 1, orientation, 8, Colour.COLOUR, profiled, remarks, limits);
    }

    /// RFC 6386, section 9.1.
    private static long[] lossy(FileBytes bytes, long at) throws IOException {
        if (bytes.u8(at + 3) != 0x9D || bytes.u8(at + 4) != 0x01 || bytes.u8(at + 5) != 0x2A) {
            throw new BrokenPicture(PictureTrouble.BROKEN, "VP8 without its start code");
        }
        return new long[] {bytes.u16Little(at + 6) & 0x3FFF, bytes.u16Little(at + 8) & 0x3FFF};
    }

    /// RFC 9649, section 3.4.
    private static long[] lossless(FileBytes bytes, long at) throws IOException {
        if (bytes.u8(at) != 0x2F) {
            throw new BrokenPicture(PictureTrouble.BROKEN, "VP8L without its signature");
        }
        long bits = little(bytes, at + 1);
        return new long[] {(bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1};
    }

    private static Orientation exif(FileBytes bytes, long at) throws IOException {
        try {
            long tiff = bytes.ascii(at, 4).equals("Exif") ? at + 6 : at;
            return Orientation.of(TiffDirectories.first(bytes, tiff).number(TiffDirectory.ORIENTATION, 1));
        } catch (BrokenPicture broken) {
            return Orientation.UPRIGHT;
        } finally {
            bytes.order(java.nio.ByteOrder.BIG_ENDIAN);
        }
    }

    private static long little24(FileBytes bytes, long at) throws IOException {
        return bytes.u16Little(at) | (long) bytes.u8(at + 2) << 16;
    }

    private static long little(FileBytes bytes, long at) throws IOException {
        return bytes.u16Little(at) | (long) bytes.u16Little(at + 2) << 16;
    }
}
