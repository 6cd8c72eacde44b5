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

/// The chunks of a PNG (W3C PNG, third edition, section 11), up to its end or to its end of movement.
final class PngHeader {

    private PngHeader() {}

    static PictureHeader read(FileBytes bytes, PictureLimits limits) throws IOException {
        if (bytes.u32(8) != 13 || !bytes.ascii(12, 4).equals("IHDR")) {
            throw new BrokenPicture(PictureTrouble.BROKEN, "no IHDR");
        }
        int type = bytes.u8(25);
        EnumSet<Remark> remarks = EnumSet.noneOf(Remark.class);
        Orientation orientation = Orientation.UPRIGHT;
        boolean profiled = false;
        boolean pixels = false;
        long at = 33;
        for (int parts = 0; at < bytes.size(); parts++) {
            if (parts > limits.parts() && !pixels) {
                throw new BrokenPicture(PictureTrouble.TOO_MANY_PARTS, parts + " chunks");
            }
            long length = bytes.u32(at);
            String chunk = bytes.ascii(at + 4, 4);
            if (chunk.equals("IEND")) {
                if (at + 12 < bytes.size()) {
                    remarks.add(Remark.TRAILING_BYTES);
                }
                break;
            }
            if (at + 12 + length > bytes.size()) {
                throw new BrokenPicture(PictureTrouble.TRUNCATED, "chunk " + chunk.replaceAll("[^A-Za-z]", "?"));
            }
            switch (chunk) {
                case "IDAT" -> pixels = true;
                case "iCCP" -> profiled = true;
                case "acTL" -> remarks.add(Remark.MOVING);
                case "eXIf" -> orientation = exif(bytes, at + 8);
                default -> {
                    // Words, times and the like are the master's.
                }
            }
            at += 12 + length;
        }
        if (!pixels) {
            throw new BrokenPicture(PictureTrouble.TRUNCATED, "no IDAT");
        }
        return Headers.header(
                PictureKind.PNG,
                bytes.u32(16),
                bytes.u32(20),
                1,
                orientation,
                Math.max(1, bytes.u8(24)),
                type == 0 || type == 4 ? Colour.GREY : Colour.COLOUR,
                profiled,
                remarks,
                limits);
    }

    private static Orientation exif(FileBytes bytes, long at) throws IOException {
        try {
            return Orientation.of(TiffDirectories.first(bytes, at).number(TiffDirectory.ORIENTATION, 1));
        } catch (BrokenPicture broken) {
            return Orientation.UPRIGHT;
        } finally {
            bytes.order(java.nio.ByteOrder.BIG_ENDIAN);
        }
    }
}
