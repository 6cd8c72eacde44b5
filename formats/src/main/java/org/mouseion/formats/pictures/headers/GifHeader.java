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

/// The screen of a GIF and its blocks up to the second picture (GIF89a, sections 18 to 26).
final class GifHeader {

    private GifHeader() {}

    static PictureHeader read(FileBytes bytes, PictureLimits limits) throws IOException {
        EnumSet<Remark> remarks = EnumSet.noneOf(Remark.class);
        int flags = bytes.u8(10);
        long at = 13 + ((flags & 0x80) == 0 ? 0 : 3L << ((flags & 7) + 1));
        boolean pictured = false;
        for (int parts = 0; ; parts++) {
            if (parts > limits.parts()) {
                throw new BrokenPicture(PictureTrouble.TOO_MANY_PARTS, parts + " blocks");
            }
            int block = pictured && at >= bytes.size() ? 0x3B : bytes.u8(at);
            if (block == 0x3B) {
                break;
            }
            if (block == 0x2C && pictured) {
                remarks.add(Remark.MOVING);
                break;
            }
            if (block == 0x2C) {
                pictured = true;
                int local = bytes.u8(at + 9);
                at = skip(bytes, at + 11 + ((local & 0x80) == 0 ? 0 : 3L << ((local & 7) + 1)));
            } else if (block == 0x21) {
                at = skip(bytes, at + 2);
            } else {
                throw new BrokenPicture(PictureTrouble.BROKEN, "block " + block + " at " + at);
            }
        }
        if (!pictured) {
            throw new BrokenPicture(PictureTrouble.BROKEN, "no picture");
        }
        return Headers.header(
                PictureKind.GIF,
                bytes.u16Little(6),
                bytes.u16Little(8),
                1,
                Orientation.UPRIGHT,
                8,
                Colour.COLOUR,
                false,
                remarks,
                limits);
    }

    /// Behind a chain of pieces of at most 255 bytes.
    private static long skip(FileBytes bytes, long from) throws IOException {
        long at = from;
        for (int length = bytes.u8(at); length != 0; length = bytes.u8(at)) {
            at += 1 + length;
        }
        return at + 1;
    }
}
