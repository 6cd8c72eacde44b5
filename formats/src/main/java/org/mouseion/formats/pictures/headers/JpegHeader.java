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

/// The markers of a JPEG up to its first scan (ITU-T T.81, annex B), with the orientation its Exif tells.
final class JpegHeader {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;

    private JpegHeader() {}

    static PictureHeader read(FileBytes bytes, PictureLimits limits) throws IOException {
        long at = 2;
        Orientation orientation = Orientation.UPRIGHT;
        boolean profiled = false;
        PictureHeader frame = null;
        for (int parts = 0; ; parts++) {
            if (parts > limits.parts()) {
                throw new BrokenPicture(PictureTrouble.TOO_MANY_PARTS, parts + " markers");
            }
            if (bytes.u8(at) != 0xFF) {
                throw new BrokenPicture(PictureTrouble.BROKEN, "no marker at " + at);
            }
            int marker = bytes.u8(at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == END) {
                throw new BrokenPicture(PictureTrouble.BROKEN, "ends before its scan");
            }
            if (marker == START_OF_SCAN) {
                break;
            }
            if (marker == 0x01 || marker >= 0xD0 && marker <= 0xD8) {
                at += 2;
                continue;
            }
            int length = bytes.u16(at + 2);
            if (length < 2) {
                throw new BrokenPicture(PictureTrouble.BROKEN, "a marker of length " + length);
            }
            if (isFrame(marker)) {
                frame = frame(bytes, at + 4, limits);
            } else if (marker == APP1 && length > 14 && bytes.ascii(at + 4, 6).equals("Exif\0\0")) {
                orientation = orientation(bytes, at + 10);
            } else if (marker == APP2 && length > 16 && bytes.ascii(at + 4, 12).equals("ICC_PROFILE\0")) {
                profiled = true;
            }
            at += 2 + length;
        }
        if (frame == null) {
            throw new BrokenPicture(PictureTrouble.BROKEN, "a scan without a frame");
        }
        EnumSet<Remark> remarks = EnumSet.noneOf(Remark.class);
        return new PictureHeader(
                PictureKind.JPEG,
                frame.width(),
                frame.height(),
                1,
                orientation,
                frame.bits(),
                frame.colour(),
                profiled,
                remarks);
    }

    /// SOF0 to SOF15 without the tables and extensions between them.
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static PictureHeader frame(FileBytes bytes, long at, PictureLimits limits) throws IOException {
        int channels = bytes.u8(at + 5);
        return Headers.header(
                PictureKind.JPEG,
                bytes.u16(at + 3),
                bytes.u16(at + 1),
                1,
                Orientation.UPRIGHT,
                Math.max(1, bytes.u8(at)),
                channels == 1
                        ? Colour.GREY
                        : channels == 3 ? Colour.COLOUR : channels == 4 ? Colour.CMYK : Colour.UNTOLD,
                false,
                EnumSet.noneOf(Remark.class),
                limits);
    }

    /// Exif that is broken says nothing of the picture: it stands as stored.
    private static Orientation orientation(FileBytes bytes, long at) throws IOException {
        try {
            return Orientation.of(TiffDirectories.first(bytes, at).number(TiffDirectory.ORIENTATION, 1));
        } catch (BrokenPicture exif) {
            return Orientation.UPRIGHT;
        } finally {
            bytes.order(java.nio.ByteOrder.BIG_ENDIAN);
        }
    }
}
