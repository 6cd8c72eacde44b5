package org.mouseion.formats.pictures;

import java.util.EnumSet;
import java.util.Set;

/// What a picture file says of itself before its pixels are read.
///
/// @param width       in pixels as stored; of a PDF, of its first page at
/// [org.mouseion.formats.pictures.decoding.PdfPages#DPI]
/// @param height      as `width`
/// @param pages       1 or more; the reduced copies inside a pyramid are not pages
/// @param orientation how the stored pixels are turned
/// @param bits        a channel
/// @param colour      of the stored pixels
/// @param profiled    whether a colour profile (ICC) comes with it
/// @param remarks     what is odd about it, though the picture is whole
public record PictureHeader(
        PictureKind kind,
        int width,
        int height,
        int pages,
        Orientation orientation,
        int bits,
        Colour colour,
        boolean profiled,
        Set<Remark> remarks) {

    /// Of the stored pixels.
    public enum Colour {
        GREY,
        COLOUR,
        /// Four inks.
        CMYK,
        /// CIE L*a*b*.
        LAB,
        /// Not told before decoding.
        UNTOLD
    }

    /// What is odd.
    public enum Remark {
        /// The file's name says another kind.
        OTHER_NAME,
        /// Something stands behind the end of the picture: it is kept in the master and shown to nobody.
        TRAILING_BYTES,
        /// It moves; its first frame is shown.
        MOVING,
        /// A PDF that wants something to be done when it is opened. It is not done.
        ACTIONS_IGNORED
    }

    public PictureHeader {
        remarks = remarks.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(remarks));
        if (width < 1 || height < 1 || pages < 1 || bits < 1) {
            throw new IllegalArgumentException(
                    "No picture: " + width + " by " + height + ", " + pages + " pages, " + bits + " bits");
        }
    }

    /// Width of the picture as it is shown.
    public int uprightWidth() {
        return orientation.isTurnedSideways() ? height : width;
    }

    /// Height of the picture as it is shown.
    public int uprightHeight() {
        return orientation.isTurnedSideways() ? width : height;
    }

    public PictureHeader with(Remark remark) {
        EnumSet<Remark> all = EnumSet.of(remark);
        all.addAll(remarks);
        return new PictureHeader(kind, width, height, pages, orientation, bits, colour, profiled, all);
    }
}
