package org.mouseion.formats.pictures;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import org.mouseion.formats.pictures.PictureHeader.Remark;
import org.mouseion.formats.pictures.PictureOutcome.Recognised;
import org.mouseion.formats.pictures.PictureOutcome.Refused;
import org.mouseion.formats.pictures.decoding.PdfPages;
import org.mouseion.formats.pictures.headers.Headers;

/// Looks at files that may be pictures.
public final class PictureFiles {

    private static final long WEBP_PIXELS = 1_000_000;
    private static final int WEBP_RATIO = 5_000;

    private PictureFiles() {}

    /// What the content of a file shows, whatever its name. No pixel is unpacked.
    ///
    /// @param name the file came with; only to remark that it says another kind
    public static PictureOutcome recognise(Path file, String name, PictureLimits limits) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() == 0) {
                return new Refused(PictureTrouble.EMPTY, "0");
            }
            Optional<PictureKind> kind = Headers.kind(channel);
            if (kind.isEmpty()) {
                return new Refused(PictureTrouble.UNKNOWN_KIND, "");
            }
            PictureHeader header = kind.get() == PictureKind.PDF
                    ? PdfPages.header(file, limits)
                    : Headers.read(kind.get(), channel, limits);
            long pixels = (long) header.width() * header.height();
            if (kind.get() != PictureKind.PDF && isBomb(header, channel.size(), limits)) {
                return new Refused(PictureTrouble.BOMB, pixels + " pixels, " + channel.size() + " bytes");
            }
            boolean usual = name.indexOf('.') < 0 || kind.get().isUsualFor(name);
            return new Recognised(usual ? header : header.with(Remark.OTHER_NAME));
        } catch (BrokenPicture broken) {
            return new Refused(broken.trouble(), broken.detail());
        }
    }

    private static boolean isBomb(PictureHeader header, long bytes, PictureLimits limits) {
        long pixels = (long) header.width() * header.height();
        boolean swollen = pixels > limits.bombPixels() && pixels / bytes > limits.bombRatio();
        // Its pixels are unpacked all at once, and what is missing reads as zeros.
        boolean hollow = header.kind() == PictureKind.WEBP && pixels > WEBP_PIXELS && pixels / bytes > WEBP_RATIO;
        return swollen || hollow;
    }
}
