package org.mouseion.formats.pictures.headers;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mouseion.formats.pictures.BrokenPicture;
import org.mouseion.formats.pictures.Orientation;
import org.mouseion.formats.pictures.PictureHeader;
import org.mouseion.formats.pictures.PictureHeader.Colour;
import org.mouseion.formats.pictures.PictureHeader.Remark;
import org.mouseion.formats.pictures.PictureKind;
import org.mouseion.formats.pictures.PictureLimits;
import org.mouseion.formats.pictures.PictureTrouble;

/// Reads what picture files say of themselves, without their pixels.
public final class Headers {

    private static final int LOOKED_AT = 1024;

    private Headers() {}

    /// The kind that the content of a file shows; empty for none.
    ///
    /// @throws BrokenPicture with [PictureTrouble#DRAWING_WITH_INSTRUCTIONS] for an SVG under any name
    public static Optional<PictureKind> kind(FileChannel channel) throws IOException {
        FileBytes bytes = new FileBytes(channel);
        int length = (int) Math.min(bytes.size(), LOOKED_AT);
        String begin = bytes.ascii(0, length);
        if (begin.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(PictureKind.JPEG);
        }
        if (begin.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Optional.of(PictureKind.PNG);
        }
        if (begin.startsWith("GIF87a") || begin.startsWith("GIF89a")) {
            return Optional.of(PictureKind.GIF);
        }
        if (begin.startsWith("RIFF") && begin.startsWith("WEBP", 8)) {
            return Optional.of(PictureKind.WEBP);
        }
        if (begin.startsWith("II*\0")
                || begin.startsWith("MM\0*")
                || begin.startsWith("II+\0\b\0\0\0")
                || begin.startsWith("MM\0+\0\b\0\0")) {
            return Optional.of(PictureKind.TIFF);
        }
        // A PDF may begin with other bytes: ISO 32000, implementation note 13.
        if (begin.contains("%PDF-")) {
            return Optional.of(PictureKind.PDF);
        }
        if (begin.replace("\0", "").toLowerCase(Locale.ROOT).contains("<svg")) {
            throw new BrokenPicture(PictureTrouble.DRAWING_WITH_INSTRUCTIONS, "svg");
        }
        return Optional.empty();
    }

    /// @param kind any but [PictureKind#PDF], which is asked of a library
    public static PictureHeader read(PictureKind kind, FileChannel channel, PictureLimits limits) throws IOException {
        FileBytes bytes = new FileBytes(channel);
        return switch (kind) {
            case JPEG -> JpegHeader.read(bytes, limits);
            case PNG -> PngHeader.read(bytes, limits);
            case GIF -> GifHeader.read(bytes, limits);
            case WEBP -> WebpHeader.read(bytes, limits);
            case TIFF -> tiff(channel, limits);
            case PDF -> throw new IllegalArgumentException("The header of a PDF is read by PdfPages, not here");
        };
    }

    private static PictureHeader tiff(FileChannel channel, PictureLimits limits) throws IOException {
        List<TiffDirectory> all = TiffDirectories.read(channel, limits.pages());
        TiffDirectory first = all.getFirst();
        long pages = 1 + all.stream().skip(1).filter(other -> !other.isCopy()).count();
        return header(
                PictureKind.TIFF,
                first.number(TiffDirectory.WIDTH, 0),
                first.number(TiffDirectory.HEIGHT, 0),
                (int) pages,
                Orientation.of(first.number(TiffDirectory.ORIENTATION, 1)),
                (int) Math.clamp(first.number(TiffDirectory.BITS, 1), 1, 64),
                switch ((int) first.number(TiffDirectory.PHOTOMETRIC, 1)) {
                    case 0, 1, 4 -> Colour.GREY;
                    case 2, 3, 6 -> Colour.COLOUR;
                    case 5 -> Colour.CMYK;
                    case 8, 9 -> Colour.LAB;
                    default -> Colour.UNTOLD;
                },
                first.has(TiffDirectory.PROFILE),
                EnumSet.noneOf(Remark.class),
                limits);
    }

    /// A header whose numbers are within the limits, or [PictureTrouble#TOO_LARGE].
    static PictureHeader header(
            PictureKind kind,
            long width,
            long height,
            int pages,
            Orientation orientation,
            int bits,
            Colour colour,
            boolean profiled,
            EnumSet<Remark> remarks,
            PictureLimits limits)
            throws BrokenPicture {
        if (width < 1 || height < 1) {
            throw new BrokenPicture(PictureTrouble.BROKEN, width + " x " + height);
        }
        if (width > limits.side() || height > limits.side() || width * height > limits.pixels()) {
            throw new BrokenPicture(PictureTrouble.TOO_LARGE, width + " x " + height);
        }
        return new PictureHeader(kind, (int) width, (int) height, pages, orientation, bits, colour, profiled, remarks);
    }
}
